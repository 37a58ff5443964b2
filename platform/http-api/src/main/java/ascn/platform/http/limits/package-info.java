/** How much a caller may send. */
@NullMarked
package ascn.platform.http.limits;

import org.jspecify.annotations.NullMarked;
