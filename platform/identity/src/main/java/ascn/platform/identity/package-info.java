/** Who calls, and what the permission table of the service allows them. */
@NullMarked
package ascn.platform.identity;

import org.jspecify.annotations.NullMarked;
