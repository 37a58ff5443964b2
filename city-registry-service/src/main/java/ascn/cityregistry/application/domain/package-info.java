/** The application of a city for membership and its rules. */
@CheckReturnValue
@NullMarked
package ascn.cityregistry.application.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
