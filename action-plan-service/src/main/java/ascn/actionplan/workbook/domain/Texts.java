package ascn.actionplan.workbook.domain;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How values stand in cells. A text that a spreadsheet would take for a formula has an apostrophe before it, which is taken
 * off again when the file comes back; a plain number runs nothing and stays as it is.
 */
public final class Texts {

    private static final Pattern FORMULA = Pattern.compile("^'*[=+\\-@\t\r\n＝＋－＠]");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private Texts() {}

    /** A value as it stands in a cell: items of a list with semicolons, or each in a line where one has a semicolon. */
    public static String of(@Nullable Object value) {
        if (value instanceof List<?> items) {
            var texts = items.stream().map(Texts::of).toList();
            return texts.stream().anyMatch(text -> text.contains(";"))
                    ? texts.stream().map(text -> text + "\n").collect(Collectors.joining())
                    : String.join("; ", texts);
        }
        return value == null ? "" : value.toString();
    }

    /** The items of a list as they stand in a cell. */
    public static List<String> items(String text) {
        var parts = text.contains("\n") ? text.lines() : Stream.of(text.split(";", -1));
        return parts.map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    /** The same text in a form that no spreadsheet runs. */
    public static String harmless(String text) {
        return FORMULA.matcher(text).find() && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    /** What {@link #harmless} was made from. */
    public static String plain(String text) {
        return text.startsWith("'") && FORMULA.matcher(text).find() ? text.substring(1) : text;
    }

    /** Spreadsheets write ends of lines in their own way: two texts that differ only in them say the same. */
    public static String normal(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
