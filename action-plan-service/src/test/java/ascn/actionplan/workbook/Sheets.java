package ascn.actionplan.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;

/** XLSX files as a city would make them. */
final class Sheets {

    private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();

    /** Begins a sheet with its headings, separated by commas. */
    Sheets sheet(String name, String headings) {
        sheets.put(name, new ArrayList<>(List.of(List.of(headings.split(",")))));
        return this;
    }

    /** Adds a row. */
    Sheets row(String name, String... cells) {
        sheets.getOrDefault(name, List.of()).add(List.of(cells));
        return this;
    }

    /** Adds a row, with other values under some headings. */
    Sheets row(String name, Map<String, String> usual, Map<String, String> but) {
        var headings = sheets.getOrDefault(name, List.of()).get(0);
        return row(
                name,
                headings.stream()
                        .map(heading -> but.getOrDefault(heading, usual.getOrDefault(heading, "")))
                        .toArray(String[]::new));
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            for (var entry : sheets.entrySet()) {
                var sheet = workbook.newWorksheet(entry.getKey());
                for (int row = 0; row < entry.getValue().size(); row++) {
                    for (int column = 0; column < entry.getValue().get(row).size(); column++) {
                        sheet.value(row, column, entry.getValue().get(row).get(column));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
