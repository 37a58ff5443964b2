/** How workbooks are written: as XLSX and as CSV, row by row. */
@NullMarked
package ascn.actionplan.workbook.rendering;

import org.jspecify.annotations.NullMarked;
