/** What a city reports each year, and the way it takes to the Secretariat (rules P10, P21, N02). */
@CheckReturnValue
@NullMarked
package ascn.actionplan.progress.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
