package ascn.actionplan.workbook.rendering;

import ascn.actionplan.workbook.domain.Table;
import ascn.actionplan.workbook.domain.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes XLSX workbooks while their rows come: what is written is not held. Every cell is a text, and none of them is one that
 * a spreadsheet would run.
 */
public final class XlsxWriting {

    private static final int ROWS_HELD = 500;
    private static final String APPLICATION = "ascn";
    private static final String APPLICATION_VERSION = "1.0";

    private XlsxWriting() {}

    /**
     * Writes the tables, each as a sheet.
     *
     * @param hidden tables whose sheets are not shown
     */
    public static void write(List<Table> tables, List<Table> hidden, OutputStream out) throws IOException {
        var workbook = new Workbook(out, APPLICATION, APPLICATION_VERSION);
        for (var table : tables) {
            write(table, workbook.newWorksheet(table.name()));
        }
        for (var table : hidden) {
            var sheet = workbook.newWorksheet(table.name());
            sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
            write(table, sheet);
        }
        workbook.finish();
    }

    private static void write(Table table, Worksheet sheet) throws IOException {
        sheet.freezePane(0, 1);
        write(table.headings(), 0, sheet);
        int place = 1;
        for (var rows = table.rows().iterator(); rows.hasNext(); place++) {
            write(rows.next(), place, sheet);
            if (place % ROWS_HELD == 0) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    private static void write(List<String> row, int place, Worksheet sheet) {
        for (int column = 0; column < row.size(); column++) {
            if (!row.get(column).isEmpty()) {
                sheet.inlineString(place, column, Texts.harmless(row.get(column)));
            }
        }
    }
}
