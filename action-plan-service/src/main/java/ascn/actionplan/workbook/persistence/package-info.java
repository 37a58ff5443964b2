/** What was downloaded, so that a workbook that comes back is merged with what has been written since. */
@NullMarked
package ascn.actionplan.workbook.persistence;

import org.jspecify.annotations.NullMarked;
