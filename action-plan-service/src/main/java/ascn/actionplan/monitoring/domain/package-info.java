/** How cities stand with their reports and milestones on a day (rules R15, P10, P21). */
@CheckReturnValue
@NullMarked
package ascn.actionplan.monitoring.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
