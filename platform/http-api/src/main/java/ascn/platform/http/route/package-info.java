/** Which operations there are, found by the line of a request alone. */
@NullMarked
package ascn.platform.http.route;

import org.jspecify.annotations.NullMarked;
