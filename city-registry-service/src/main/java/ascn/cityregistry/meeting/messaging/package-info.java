/** What is told of annual meetings. */
@NullMarked
package ascn.cityregistry.meeting.messaging;

import org.jspecify.annotations.NullMarked;
