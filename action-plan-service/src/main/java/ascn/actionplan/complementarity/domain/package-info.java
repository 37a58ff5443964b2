/** Where a city may learn from another one (rule P22). */
@CheckReturnValue
@NullMarked
package ascn.actionplan.complementarity.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
