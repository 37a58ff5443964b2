/** What a workbook says against what it was made from and what has been written since. */
@NullMarked
@CheckReturnValue
package ascn.actionplan.workbook.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
