/** The states of ASEAN: data, never a constant (rule M16). */
@CheckReturnValue
@NullMarked
package ascn.cityregistry.memberstate.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
