package ascn.platform.http.paging;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Comma-separated values (RFC 4180) in UTF-8. A text that a spreadsheet would take for a formula has an apostrophe before
 * it: what somebody wrote into a name must not run on the machine of whoever opens the list.
 */
record CsvRows<R>(Columns columns, ObjectMapper mapper) implements Rows<R> {

    private static final String END_OF_LINE = "\r\n";
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r\n＝＋－＠]");
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]|^\\s|\\s$");

    @Override
    public void begin(OutputStream out) throws IOException {
        writeLine(columns.names(), out);
    }

    @Override
    public void write(R row, OutputStream out) throws IOException {
        JsonNode tree = mapper.valueToTree(row);
        writeLine(columns.places().stream().map(tree::at).map(CsvRows::text).toList(), out);
    }

    private static String text(JsonNode value) {
        if (value.isTextual()) {
            return harmless(value.textValue());
        }
        if (value.isArray()) {
            return harmless(StreamSupport.stream(value.spliterator(), false)
                    .map(item -> item.isValueNode() ? item.asText() : item.toString())
                    .collect(joining("; ")));
        }
        return value.isObject() ? value.toString() : value.asText();
    }

    private static String harmless(String text) {
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }

    private static void writeLine(List<String> cells, OutputStream out) throws IOException {
        var line = cells.stream().map(CsvRows::quoted).collect(joining(",")) + END_OF_LINE;
        out.write(line.getBytes(StandardCharsets.UTF_8));
    }

    private static String quoted(String cell) {
        return NEEDS_QUOTES.matcher(cell).find() ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}
