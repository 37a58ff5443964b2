package ascn.actionplan.workbook.domain;

import java.util.Map;

/**
 * A row of a sheet.
 *
 * @param number as the spreadsheet counts, from 1
 * @param texts what stands in its cells, by heading; a cell that is not there is empty
 */
public record SheetRow(int number, Map<String, String> texts) {

    /** Keeps the texts from changing. */
    public SheetRow {
        texts = Map.copyOf(texts);
    }

    /** What stands under a heading, without the white space around it. */
    public String text(String heading) {
        return texts.getOrDefault(heading, "").strip();
    }

    /** Whether nothing stands in it. */
    public boolean isEmpty() {
        return texts.values().stream().allMatch(String::isBlank);
    }
}
