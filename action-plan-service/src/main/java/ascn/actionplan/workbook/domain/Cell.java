package ascn.actionplan.workbook.domain;

/**
 * A place in a workbook, as a spreadsheet shows it.
 *
 * @param sheet name of the sheet; a CSV file has one, Projects
 * @param row number of the row, from 1, which is that of the headings
 * @param column letters of the column, from A
 * @param field heading of the column
 */
public record Cell(String sheet, int row, String column, String field) {

    private static final int LETTERS = 26;

    /** Letters of a column by its place, from 0. */
    public static String letters(int place) {
        var letters = new StringBuilder();
        for (int rest = place; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }
}
