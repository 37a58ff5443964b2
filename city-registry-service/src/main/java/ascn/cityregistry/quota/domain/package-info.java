/** How many cities a member state may have (rules M01, M02). */
@CheckReturnValue
@NullMarked
package ascn.cityregistry.quota.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
