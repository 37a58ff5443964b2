package ascn.actionplan.workbook.domain;

import java.util.List;

/**
 * A sheet with headings in its first row.
 *
 * @param name its name
 * @param headings in their order
 * @param rows those that are not empty
 */
public record Sheet(String name, List<String> headings, List<SheetRow> rows) {

    /** Keeps the lists from changing. */
    public Sheet {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /** Whether it has a column of that heading. */
    public boolean has(String heading) {
        return headings.contains(heading);
    }

    /** The place of a row under a heading; of a heading that it has not, the first column. */
    public Cell cell(SheetRow row, String heading) {
        return new Cell(name, row.number(), Cell.letters(Math.max(0, headings.indexOf(heading))), heading);
    }
}
