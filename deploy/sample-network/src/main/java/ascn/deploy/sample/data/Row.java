package ascn.deploy.sample.data;

import ascn.contracts.record.PartialDate;
import java.util.Map;
import java.util.Optional;

/** A line of a table by its columns. An empty cell means not on record, never zero or no. */
final class Row {

    private static final String NOT_LATER_THAN = "NOT_LATER_THAN";
    private static final String RECALLED = "recalled";
    private static final String FROM_NO_PAPER = "General knowledge, not checked";

    private final String table;
    private final Map<String, String> cells;

    Row(String table, Map<String, String> cells) {
        this.table = table;
        this.cells = cells;
    }

    /** What the cell says, if it says anything. */
    Optional<String> optional(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new IllegalStateException(table + " has no column " + column);
        }
        return Optional.of(cell).filter(text -> !text.isBlank());
    }

    /** What the cell says; every line of the table has it. */
    String text(String column) {
        return optional(column)
                .orElseThrow(() -> new IllegalStateException(table + " has a line without " + column + ": " + cells));
    }

    /** A cell that says yes or no. */
    boolean yes(String column) {
        return Boolean.parseBoolean(text(column));
    }

    /**
     * Where something is written down of which another column tells how sure it is: the source of the line, unless nobody
     * has checked it; then that is said in its place.
     */
    String sourceBy(String confidence) {
        return text(confidence).equals(RECALLED) ? FROM_NO_PAPER : text("source");
    }

    /** A date with the column that says how precisely it is known, in the form that the API takes (rule N05). */
    PartialDate date(String column, String precision) {
        return dateOf(text(column), text(precision));
    }

    /** The same for two texts. */
    static PartialDate dateOf(String written, String precision) {
        var date = PartialDate.parse(precision.equals(NOT_LATER_THAN) ? "../" + written : written);
        if (!date.precision().name().equals(precision)) {
            throw new IllegalStateException("'" + written + "' is not a date of the precision " + precision);
        }
        return date;
    }
}
