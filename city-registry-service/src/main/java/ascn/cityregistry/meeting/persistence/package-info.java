/** Where annual meetings are kept. */
@NullMarked
package ascn.cityregistry.meeting.persistence;

import org.jspecify.annotations.NullMarked;
