package ascn.deploy.sample.actionplan;

import ascn.contracts.record.OnRecord;
import ascn.deploy.sample.data.DataSet;
import ascn.deploy.sample.data.MonitoringReport;
import ascn.deploy.sample.data.ReportedProject;
import ascn.deploy.sample.play.Person;
import ascn.deploy.sample.play.Service;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The list of a year as the service shows it, line by line, beside the record, and its sums beside the printed ones. Where a
 * report contradicts itself the lines of its list are what counts here, and the difference is told.
 */
final class YearlyFigures {

    private static final String FOCUS_AREA = "focusArea";
    private static final String STATUS = "status";

    private final DataSet record;
    private final MonitoringReport report;
    private final Service actionPlans;

    YearlyFigures(DataSet record, MonitoringReport report, Service actionPlans) {
        this.record = record;
        this.report = report;
        this.actionPlans = actionPlans;
    }

    /** @throws ascn.deploy.sample.play.RecordStopped when list or sums differ */
    List<String> compare() {
        List<JsonNode> shown = shownOfTheYear();
        ActionPlanFigures.refuseUnlessEqual(
                "the project list of " + report.year(),
                record.actionPlans().listOf(report.year()).stream()
                        .map(YearlyFigures::inWords)
                        .sorted()
                        .toList(),
                shown.stream().map(YearlyFigures::inWords).sorted().toList());
        Map<String, Integer> byFocusArea = count(shown, FOCUS_AREA);
        ActionPlanFigures.refuseUnlessEqual(
                "the focus areas of " + report.year(),
                List.of(inWords(report.byFocusArea())),
                List.of(inWords(byFocusArea)));
        var lines = new ArrayList<String>();
        lines.add("List of " + report.year() + ": " + shown.size() + " projects of " + cities()
                + " cities, all entries received");
        lines.add("  by status: " + statuses(count(shown, STATUS)));
        lines.add("  by focus area: " + inWords(byFocusArea));
        List<String> differences =
                differences("focus area, the printed shares count", byFocusArea, report.byFocusAreaInShares());
        if (!differences.isEmpty()) {
            lines.add("  " + String.join(". ", differences));
        }
        report.contradictions().forEach(line -> lines.add("  the report contradicts itself: " + line));
        return lines;
    }

    /** What each project was told of in that year's list: on its day, and no day before. */
    private List<JsonNode> shownOfTheYear() {
        String day = YearlyList.dayOf(report);
        return actionPlans
                .all(
                        Person.secretariat(),
                        "/api/v1/projects?limit=500&asOf=" + report.asOf().orElseThrow())
                .stream()
                .filter(project -> project.path("statusOn").asText().equals(day))
                .toList();
    }

    private int cities() {
        List<String> listed =
                YearlyList.byCity(record, report).keySet().stream().sorted().toList();
        List<String> received = actionPlans
                .all(Person.secretariat(), YearlyList.ENTRIES + "?limit=500&state=RECEIVED&year=" + report.year())
                .stream()
                .map(entry -> entry.path("city").asText())
                .sorted()
                .toList();
        ActionPlanFigures.refuseUnlessEqual("the cities that reported for " + report.year(), listed, received);
        return received.size();
    }

    private String statuses(Map<String, Integer> shown) {
        var differences = differences("status, the report counts", shown, report.byStatus());
        int open = shown.getOrDefault(OnRecord.NOT_ON_RECORD, 0);
        return inWords(shown)
                + (differences.isEmpty()
                        ? ""
                        : ". " + String.join(". ", differences) + ". It does not say of which lines the " + open
                                + " others are, so these stay NOT_ON_RECORD");
    }

    /** Where printed counts are not those of the lines, in a sentence each. */
    static List<String> differences(String counted, Map<String, Integer> lines, Map<String, Integer> printed) {
        return new TreeMap<>(printed)
                .entrySet().stream()
                        .filter(count -> !count.getValue().equals(lines.getOrDefault(count.getKey(), 0)))
                        .map(count -> "By " + counted + " " + count.getValue() + " " + count.getKey()
                                + ", and the lines have " + lines.getOrDefault(count.getKey(), 0))
                        .toList();
    }

    private static Map<String, Integer> count(List<JsonNode> shown, String property) {
        return shown.stream()
                .collect(Collectors.groupingBy(
                        project -> project.path(property).asText(), TreeMap::new, Collectors.summingInt(one -> 1)));
    }

    private static String inWords(Map<String, Integer> counts) {
        return new TreeMap<>(counts)
                .entrySet().stream()
                        .map(count -> count.getValue() + " " + count.getKey())
                        .collect(Collectors.joining(", "));
    }

    private static String inWords(ReportedProject line) {
        return line(
                line.city(),
                line.key(),
                line.title(),
                line.focusArea(),
                line.status().orElse(OnRecord.NOT_ON_RECORD));
    }

    private static String inWords(JsonNode project) {
        return line(
                project.path("city").asText(),
                project.path("key").asText(),
                project.path("title").asText(),
                project.path(FOCUS_AREA).asText(),
                project.path(STATUS).asText());
    }

    private static String line(String city, String key, String title, String focusArea, String status) {
        return city + "/" + key + " '" + title + "' " + focusArea + " " + status;
    }
}
