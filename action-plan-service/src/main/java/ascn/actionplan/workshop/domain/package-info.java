/** Workshops in which plans are made. */
@CheckReturnValue
@NullMarked
package ascn.actionplan.workshop.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
