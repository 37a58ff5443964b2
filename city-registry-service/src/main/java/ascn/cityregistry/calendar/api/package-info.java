/** The calendar of the network over HTTP. */
@NullMarked
package ascn.cityregistry.calendar.api;

import org.jspecify.annotations.NullMarked;
