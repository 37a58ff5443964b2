package ascn.actionplan.workbook.api;

import ascn.actionplan.workbook.domain.Sheet;
import ascn.actionplan.workbook.domain.SheetRow;
import ascn.actionplan.workbook.domain.Texts;
import ascn.actionplan.workbook.domain.WorkbookUnreadable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Cells of a sheet as they are read, and the sheet with headings that they make. It holds no more than it may. */
final class Grid {

    /** Rows of a file, over all its sheets. */
    static final int MOST_ROWS = 20_000;

    /** Cells of a file, over all its sheets. */
    static final int MOST_CELLS = 150_000;

    /** Characters that a spreadsheet lets a cell have. */
    static final int LONGEST_CELL = 32_767;

    private static final int MOST_COLUMNS = 200;

    private final TreeMap<Integer, Map<Integer, String>> rows = new TreeMap<>();
    private final Bounds bounds;

    /** What all sheets of a file may hold together. */
    static final class Bounds {
        private int rows;
        private int cells;
    }

    Grid(Bounds bounds) {
        this.bounds = bounds;
    }

    /**
     * Takes a cell.
     *
     * @param row from 1
     * @param column from 0
     * @throws WorkbookUnreadable when the file holds more than it may
     */
    void put(int row, int column, String text) {
        if (text.isBlank()) {
            return;
        }
        if (column >= MOST_COLUMNS || ++bounds.cells > MOST_CELLS) {
            throw WorkbookUnreadable.tooLarge(
                    "at most " + MOST_COLUMNS + " columns and " + MOST_CELLS + " cells are read");
        }
        if (text.length() > LONGEST_CELL) {
            throw WorkbookUnreadable.tooLarge("a cell has at most " + LONGEST_CELL + " characters");
        }
        if (!rows.containsKey(row) && ++bounds.rows > MOST_ROWS) {
            throw WorkbookUnreadable.tooLarge("at most " + MOST_ROWS + " rows are read");
        }
        rows.computeIfAbsent(row, number -> new HashMap<>()).put(column, Texts.plain(Texts.normal(text)));
    }

    /** The sheet: headings from its first row, and every other row that has something. */
    Sheet toSheet(String name) {
        var first = rows.getOrDefault(1, Map.of());
        var headings = new ArrayList<String>();
        first.keySet().stream().mapToInt(Integer::intValue).max().ifPresent(last -> {
            for (int column = 0; column <= last; column++) {
                headings.add(first.getOrDefault(column, "").strip());
            }
        });
        var sheetRows = new ArrayList<SheetRow>();
        rows.forEach((number, cells) -> {
            if (number > 1) {
                sheetRows.add(new SheetRow(number, byHeading(headings, cells)));
            }
        });
        return new Sheet(name, headings, sheetRows);
    }

    /** Of two columns of one heading the first counts. */
    private static Map<String, String> byHeading(List<String> headings, Map<Integer, String> cells) {
        var texts = new HashMap<String, String>();
        for (int column = 0; column < headings.size(); column++) {
            if (!headings.get(column).isEmpty() && cells.containsKey(column)) {
                texts.putIfAbsent(headings.get(column), cells.get(column));
            }
        }
        return texts;
    }
}
