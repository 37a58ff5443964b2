/** Other networks of cities, and which cities belong to them (rule M15). */
@CheckReturnValue
@NullMarked
package ascn.cityregistry.network.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
