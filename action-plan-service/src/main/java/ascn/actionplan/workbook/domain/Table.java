package ascn.actionplan.workbook.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table that is written row by row, once.
 *
 * @param name of its sheet
 * @param headings in their order
 * @param rows texts in the order of the headings
 */
public record Table(String name, List<String> headings, Stream<List<String>> rows) {

    /** Keeps the headings from changing. */
    public Table {
        headings = List.copyOf(headings);
    }
}
