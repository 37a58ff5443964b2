/** Editions of the ASEAN Smart Cities Framework: drafted, circulated, discussed, endorsed (rules F01-F08). */
@CheckReturnValue
@NullMarked
package ascn.actionplan.framework.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
