/** Establishment and official launch of the network: dated acts, apart from each other (rule R19). */
@CheckReturnValue
@NullMarked
package ascn.cityregistry.networkact.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
