/** The action plan of a city: its draft, its versions, who was consulted and who sees it. */
@CheckReturnValue
@NullMarked
package ascn.actionplan.plan.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
