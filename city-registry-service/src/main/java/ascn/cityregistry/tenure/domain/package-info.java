/** Who holds a post, on which days (rule N06). */
@CheckReturnValue
@NullMarked
package ascn.cityregistry.tenure.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
