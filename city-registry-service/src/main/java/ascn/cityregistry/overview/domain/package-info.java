/** What a National Representative sees of all cities of the own state together (rule C17). */
@CheckReturnValue
@NullMarked
package ascn.cityregistry.overview.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
