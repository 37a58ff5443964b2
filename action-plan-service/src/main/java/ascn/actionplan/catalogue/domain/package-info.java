/** What projects choose from: sectors, focus areas, pillars, instruments with their action lines (rules P06, P07, P16). */
@CheckReturnValue
@NullMarked
package ascn.actionplan.catalogue.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
