/** Which member state is the shepherd of the network, in which term (rule C11). */
@CheckReturnValue
@NullMarked
package ascn.cityregistry.shepherd.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
