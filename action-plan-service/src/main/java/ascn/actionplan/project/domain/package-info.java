/** Projects and action lines of cities: what is promised, and how it stands (rules P01, P11 to P16, P20). */
@CheckReturnValue
@NullMarked
package ascn.actionplan.project.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
