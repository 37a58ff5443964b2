/** The nomination dossier of a member state and its rules. */
@CheckReturnValue
@NullMarked
package ascn.cityregistry.dossier.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
