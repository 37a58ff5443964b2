/** How the trail shows itself to those who run it. */
@NullMarked
package ascn.platform.audit.operations;

import org.jspecify.annotations.NullMarked;
