/** Projects as activities of IATI 2.03. */
@CheckReturnValue
@NullMarked
package ascn.actionplan.iati.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
