/** Workbooks over HTTP: downloads, dry runs, imports, and how files are read. */
@NullMarked
package ascn.actionplan.workbook.api;

import org.jspecify.annotations.NullMarked;
