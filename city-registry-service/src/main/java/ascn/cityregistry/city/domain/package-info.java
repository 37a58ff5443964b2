/** The cities of the network. */
@CheckReturnValue
@NullMarked
package ascn.cityregistry.city.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
