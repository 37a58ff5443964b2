/** Which unit of the Secretariat serves the network: a name and a parent that change, as data (rule C15). */
@CheckReturnValue
@NullMarked
package ascn.cityregistry.secretariat.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
