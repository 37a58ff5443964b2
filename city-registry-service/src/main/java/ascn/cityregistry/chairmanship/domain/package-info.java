/** Which member state chairs ASEAN, on which days (rule C10). */
@CheckReturnValue
@NullMarked
package ascn.cityregistry.chairmanship.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
