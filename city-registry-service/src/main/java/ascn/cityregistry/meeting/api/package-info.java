/** Annual meetings over HTTP. */
@NullMarked
package ascn.cityregistry.meeting.api;

import org.jspecify.annotations.NullMarked;
