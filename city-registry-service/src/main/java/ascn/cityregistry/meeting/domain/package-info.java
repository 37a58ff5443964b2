/** Annual meetings of the network: who meets, on what, and what comes of it (rules A01-A09, C06, C07). */
@CheckReturnValue
@NullMarked
package ascn.cityregistry.meeting.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
