/** What a city found out and others may use (rule P19). */
@CheckReturnValue
@NullMarked
package ascn.actionplan.bestpractice.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
