package ascn.actionplan.workbook.rendering;

import ascn.actionplan.workbook.domain.Table;
import ascn.actionplan.workbook.domain.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a table as comma-separated values (RFC 4180) in UTF-8, row by row; no cell is one that a spreadsheet would run. */
public final class CsvWriting {

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",;\r\n]|^\\s|\\s$");

    private CsvWriting() {}

    /** Writes the headings and the rows. */
    public static void write(Table table, OutputStream out) throws IOException {
        write(table.headings(), out);
        for (var rows = table.rows().iterator(); rows.hasNext(); ) {
            write(rows.next(), out);
        }
    }

    private static void write(List<String> row, OutputStream out) throws IOException {
        var line = row.stream().map(Texts::harmless).map(CsvWriting::quoted).collect(Collectors.joining(",")) + "\r\n";
        out.write(line.getBytes(StandardCharsets.UTF_8));
    }

    private static String quoted(String cell) {
        return NEEDS_QUOTES.matcher(cell).find() ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}
