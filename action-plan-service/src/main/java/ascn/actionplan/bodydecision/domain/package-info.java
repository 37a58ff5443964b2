/** What bodies of ASEAN decided about what this service keeps, as reporting-service tells it (rule F05). */
@CheckReturnValue
@NullMarked
package ascn.actionplan.bodydecision.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
