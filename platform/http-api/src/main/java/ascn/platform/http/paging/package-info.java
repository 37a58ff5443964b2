/** Pages of a list by key, never by offset: stable while others insert, and the last costs what the first costs. */
@NullMarked
package ascn.platform.http.paging;

import org.jspecify.annotations.NullMarked;
