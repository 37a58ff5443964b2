/** How the holder of a post is reached; personal data, erasable. */
@CheckReturnValue
@NullMarked
package ascn.cityregistry.contact.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
