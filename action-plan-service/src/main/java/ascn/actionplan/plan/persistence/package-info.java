/** Where plans, their texts and what was said of them are kept. */
@NullMarked
package ascn.actionplan.plan.persistence;

import org.jspecify.annotations.NullMarked;
