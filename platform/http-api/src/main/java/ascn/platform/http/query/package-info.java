/** What a path and a query may say: every fault at once, nothing that is not understood. */
@NullMarked
package ascn.platform.http.query;

import org.jspecify.annotations.NullMarked;
