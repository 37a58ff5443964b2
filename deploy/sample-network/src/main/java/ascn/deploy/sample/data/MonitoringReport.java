package ascn.deploy.sample.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a monitoring report of the network counts.
 *
 * @param year its year
 * @param asOf the day for which its list holds; empty where there is no list
 * @param projects how many projects it counts
 * @param byStatus how many stand how, where it says so
 * @param byFocusArea how many its appendix lists under each focus area
 * @param byFocusAreaInShares how many of each focus area its printed shares count
 * @param contradictions where it contradicts itself, each in a sentence
 * @param source where it is written down
 */
public record MonitoringReport(
        Year year,
        Optional<LocalDate> asOf,
        int projects,
        Map<String, Integer> byStatus,
        Map<String, Integer> byFocusArea,
        Map<String, Integer> byFocusAreaInShares,
        List<String> contradictions,
        String source) {

    private static final List<String> STATUSES = List.of("planning", "ongoing", "completed");

    /** Keeps the counts from changing under their readers. */
    public MonitoringReport {
        byStatus = Map.copyOf(byStatus);
        byFocusArea = Map.copyOf(byFocusArea);
        byFocusAreaInShares = Map.copyOf(byFocusAreaInShares);
        contradictions = List.copyOf(contradictions);
    }

    static List<MonitoringReport> all(JsonNode file) {
        var reports = new ArrayList<MonitoringReport>();
        for (JsonNode report : file.path("reports")) {
            reports.add(of(report, contradictions(file, report.path("year").asInt())));
        }
        return reports;
    }

    private static MonitoringReport of(JsonNode report, List<String> contradictions) {
        var byStatus = new TreeMap<String, Integer>();
        for (String status : STATUSES) {
            if (report.path(status).isInt()) {
                byStatus.put(
                        status.toUpperCase(Locale.ROOT), report.path(status).asInt());
            }
        }
        return new MonitoringReport(
                Year.of(report.path("year").asInt()),
                Optional.of(report.path("as_of")).filter(JsonNode::isTextual).map(day -> LocalDate.parse(day.asText())),
                report.path("projects").asInt(),
                byStatus,
                counts(report.path("focus_area_count_appendix")),
                counts(report.path("focus_area_count_explaining")),
                contradictions,
                report.path("source").asText());
    }

    private static Map<String, Integer> counts(JsonNode node) {
        var counts = new TreeMap<String, Integer>();
        node.fields()
                .forEachRemaining(
                        count -> counts.put(count.getKey(), count.getValue().asInt()));
        return counts;
    }

    private static List<String> contradictions(JsonNode file, int year) {
        var sentences = new ArrayList<String>();
        for (JsonNode one : file.path("known_inconsistencies")) {
            if (one.path("year").asInt() == year) {
                String line = one.path("line").isTextual()
                        ? ", line " + one.path("line").asText()
                        : "";
                sentences.add(
                        one.path("id").asText() + line + ": " + one.path("note").asText());
            }
        }
        return sentences;
    }
}
