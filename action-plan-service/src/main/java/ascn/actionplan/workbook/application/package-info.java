/** Downloads, dry runs and imports of workbooks. */
@NullMarked
package ascn.actionplan.workbook.application;

import org.jspecify.annotations.NullMarked;
