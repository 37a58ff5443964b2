package ascn.actionplan.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A workbook of three projects in which fifty cells are wrong, each in one way; and the same with all of them mended. */
final class PlantedFaults {

    static final int COUNT = 50;
    static final int PROJECTS = 3;

    private static final String PROJECT = "Projects";
    private static final String MILESTONE = "Milestones";
    private static final String INDICATOR = "Indicators";
    private static final String TARGET = "Targets";

    private static final Map<String, List<String>> HEADINGS = Map.of(
            PROJECT,
            List.of(
                    "key",
                    "kind",
                    "title",
                    "focusArea",
                    "sectors",
                    "undertaking",
                    "benefit",
                    "from",
                    "until",
                    "pillars",
                    "actionLines",
                    "urban",
                    "rural"),
            MILESTONE,
            List.of("project", "key", "title", "planned"),
            INDICATOR,
            List.of("project", "key", "name", "unit", "aggregation", "baseline", "baselineOn"),
            TARGET,
            List.of("project", "indicator", "period", "value"));

    private final List<Row> rows = new ArrayList<>();

    /** A row: what stands in it, and what the fault puts in its place. */
    private record Row(String sheet, Map<String, String> usual, Map<String, String> faults) {}

    PlantedFaults() {
        for (int number = 1; number <= PROJECTS; number++) {
            project(number);
        }
        milestones();
        indicators();
        targets();
    }

    private void project(int number) {
        var usual = new LinkedHashMap<String, String>();
        usual.put("key", "line-" + number);
        usual.put("kind", "PROJECT");
        usual.put("title", "Line " + number);
        usual.put("focusArea", "BUILT_INFRASTRUCTURE");
        usual.put("sectors", "transport; ict");
        usual.put("undertaking", "Build the line");
        usual.put("benefit", "Shorter ways to work");
        usual.put("from", "2018");
        usual.put("until", "2020-06");
        usual.put("pillars", "ECONOMIC");
        usual.put("urban", "60");
        usual.put("rural", "40");
        rows.add(new Row(
                PROJECT,
                usual,
                Map.of(
                        "kind", "PLAN",
                        "title", "",
                        "focusArea", "MOON",
                        "sectors", "moon-flights",
                        "benefit", "",
                        "from", "soon",
                        "until", "2031",
                        "pillars", "MOON",
                        "actionLines", "no-such-line",
                        "urban", "most")));
    }

    private void milestones() {
        milestone("first", Map.of());
        milestone("a", Map.of("project", "no-such-line"));
        milestone("b", Map.of("key", ""));
        milestone("c", Map.of("key", "first"));
        milestone("d", Map.of("title", ""));
        milestone("e", Map.of("planned", "2040"));
        milestone("f", Map.of("planned", "soon"));
        milestone("g", Map.of("key", "Bad Key"));
    }

    private void milestone(String key, Map<String, String> fault) {
        rows.add(new Row(
                MILESTONE,
                Map.of("project", "line-1", "key", key, "title", "Step " + key, "planned", "2019-12"),
                fault));
    }

    private void indicators() {
        indicator("riders", Map.of());
        indicator("a", Map.of("project", "no-such-line"));
        indicator("b", Map.of("key", ""));
        indicator("c", Map.of("key", "riders"));
        indicator("d", Map.of("name", ""));
        indicator("e", Map.of("unit", ""));
        indicator("f", Map.of("aggregation", ""));
        indicator("g", Map.of("aggregation", "AVERAGE"));
        indicator("h", Map.of("baseline", "many"));
        indicator("i", Map.of("baselineOn", "once"));
    }

    private void indicator(String key, Map<String, String> fault) {
        rows.add(new Row(
                INDICATOR,
                Map.of(
                        "project",
                        "line-2",
                        "key",
                        key,
                        "name",
                        "Number of " + key,
                        "unit",
                        "people",
                        "aggregation",
                        "SUM",
                        "baseline",
                        "10",
                        "baselineOn",
                        "2017"),
                fault));
    }

    private void targets() {
        target("2018", Map.of("project", "no-such-line"));
        target("2019", Map.of("indicator", "no-such-indicator"));
        target("2020", Map.of("period", "later"));
        target("2021", Map.of("value", "more"));
    }

    private void target(String period, Map<String, String> fault) {
        rows.add(new Row(
                TARGET, Map.of("project", "line-2", "indicator", "riders", "period", period, "value", "1000"), fault));
    }

    byte[] faulty() {
        return bytes(true);
    }

    byte[] mended() {
        return bytes(false);
    }

    private byte[] bytes(boolean isFaulty) {
        var sheets = new Sheets();
        for (var sheet : List.of(PROJECT, MILESTONE, INDICATOR, TARGET)) {
            sheets.sheet(sheet, String.join(",", HEADINGS.getOrDefault(sheet, List.of())));
        }
        rows.forEach(row -> sheets.row(row.sheet(), row.usual(), isFaulty ? row.faults() : Map.of()));
        return sheets.bytes();
    }

    /** The cells that are wrong, as the test writes them. */
    List<String> places() {
        var places = new ArrayList<String>();
        var last = new LinkedHashMap<String, Integer>();
        for (var row : rows) {
            int number = last.merge(row.sheet(), 1, Integer::sum) + 1;
            row.faults().keySet().forEach(heading -> {
                int column = HEADINGS.getOrDefault(row.sheet(), List.of()).indexOf(heading);
                places.add("%s!%s%d".formatted(row.sheet(), (char) ('A' + column), number));
            });
        }
        return places;
    }
}
