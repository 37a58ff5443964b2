/** What cities offer to other cities, and what these ask for (rule P23). */
@CheckReturnValue
@NullMarked
package ascn.actionplan.expertise.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
