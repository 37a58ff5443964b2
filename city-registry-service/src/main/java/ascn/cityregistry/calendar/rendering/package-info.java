/** The calendar as a file that calendar programs read (RFC 5545). */
@NullMarked
package ascn.cityregistry.calendar.rendering;

import org.jspecify.annotations.NullMarked;
