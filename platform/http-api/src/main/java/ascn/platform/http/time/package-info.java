/** The clock, and the day of an act (rule N01). */
@NullMarked
package ascn.platform.http.time;

import org.jspecify.annotations.NullMarked;
