/** When and by which path cities are put forward (rules M08, M18). */
@CheckReturnValue
@NullMarked
package ascn.cityregistry.nomination.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
