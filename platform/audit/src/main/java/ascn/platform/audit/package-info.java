/** Who did what, under which right, and what it changed: one entry for each write, in the transaction of the write. */
@NullMarked
package ascn.platform.audit;

import org.jspecify.annotations.NullMarked;
