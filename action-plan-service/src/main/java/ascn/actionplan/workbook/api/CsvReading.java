package ascn.actionplan.workbook.api;

import ascn.actionplan.workbook.domain.Sheet;
import ascn.actionplan.workbook.domain.Workbook;
import ascn.actionplan.workbook.domain.WorkbookUnreadable;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads CSV as spreadsheets write it: with or without a byte order mark, with commas, semicolons or tabs, and any ends of
 * lines. A row has the number that a spreadsheet shows.
 */
final class CsvReading {

    private static final String FORM = "CSV file in UTF-8";
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

    private CsvReading() {}

    /** @throws WorkbookUnreadable when it is none, or holds more than it may */
    static List<Sheet> read(byte[] bytes) {
        var text = text(bytes);
        var grid = new Grid(new Grid.Bounds());
        try (MappingIterator<String[]> rows = CSV.readerFor(String[].class)
                .with(CsvSchema.emptySchema().withColumnSeparator(separator(text)))
                .readValues(text)) {
            for (int number = 1; rows.hasNextValue(); number++) {
                var cells = rows.nextValue();
                for (int column = 0; column < cells.length; column++) {
                    grid.put(number, column, cells[column] == null ? "" : cells[column]);
                }
            }
        } catch (IOException e) {
            throw WorkbookUnreadable.notA(FORM, "a row cannot be read; quotation marks may be missing");
        }
        return List.of(grid.toSheet(Workbook.PROJECTS));
    }

    private static String text(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw WorkbookUnreadable.notA(FORM, "it has bytes that are not UTF-8");
        }
    }

    /** The one of which the headings have most; no heading of ours has any within. */
    private static char separator(String text) {
        var headings = text.lines().findFirst().orElse("");
        char most = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(headings, candidate) > count(headings, most)) {
                most = candidate;
            }
        }
        return most;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }
}
