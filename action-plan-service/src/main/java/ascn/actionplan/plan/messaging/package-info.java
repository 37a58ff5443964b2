/** What is told of plans. */
@NullMarked
package ascn.actionplan.plan.messaging;

import org.jspecify.annotations.NullMarked;
