/** How often a caller may call. */
@NullMarked
package ascn.platform.http.rate;

import org.jspecify.annotations.NullMarked;
