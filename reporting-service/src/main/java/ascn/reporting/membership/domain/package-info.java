/** Who belongs to the network, as the events tell it. */
@CheckReturnValue
@NullMarked
package ascn.reporting.membership.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
