/** The dates of a reporting year, and the deadlines that are computed back from them. */
@CheckReturnValue
@NullMarked
package ascn.cityregistry.calendar.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
