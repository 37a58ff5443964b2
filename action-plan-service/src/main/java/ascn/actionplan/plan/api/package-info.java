/** Plans over HTTP. */
@NullMarked
package ascn.actionplan.plan.api;

import org.jspecify.annotations.NullMarked;
