/** What is recorded of annual meetings, and questions about them. */
@NullMarked
package ascn.cityregistry.meeting.application;

import org.jspecify.annotations.NullMarked;
