/** The figures of the dashboard, decided once. */
@CheckReturnValue
@NullMarked
package ascn.reporting.dashboard.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
