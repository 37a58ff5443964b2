/** How every service behaves towards whoever operates it: what it logs of requests, how it stops. */
@NullMarked
package ascn.platform.http.operations;

import org.jspecify.annotations.NullMarked;
