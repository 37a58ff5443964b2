/** By when the yearly entries of the cities are asked for (rules P21, R15). */
@CheckReturnValue
@NullMarked
package ascn.actionplan.deadline.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
