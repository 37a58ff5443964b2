/** What is done with plans, and questions about them. */
@NullMarked
package ascn.actionplan.plan.application;

import org.jspecify.annotations.NullMarked;
