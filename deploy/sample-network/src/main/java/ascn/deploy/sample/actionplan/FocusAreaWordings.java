package ascn.deploy.sample.actionplan;

import ascn.deploy.sample.data.DataSet;
import ascn.deploy.sample.data.FrameworkText;
import ascn.deploy.sample.data.PlannedProject;
import ascn.deploy.sample.play.Entries;
import ascn.deploy.sample.play.Person;
import ascn.deploy.sample.play.Service;
import ascn.deploy.sample.play.Topic;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the cities' own wordings of their focus areas stand for (rule P06): those that are the words of the framework or of
 * the monitoring reports, apart from letter case and the sign for "and". Any other wording would take a judgement that no
 * paper has made; it stays as the city wrote it and is mapped to nothing.
 */
final class FocusAreaWordings implements Topic {

    private static final String WORDINGS = "/api/v1/focus-area-wordings";

    private final DataSet record;
    private final Service actionPlans;

    FocusAreaWordings(DataSet record, Service actionPlans) {
        this.record = record;
        this.actionPlans = actionPlans;
    }

    @Override
    public String title() {
        return "Cities' wordings of focus areas that are the framework's own";
    }

    @Override
    public Entries play() {
        var entries = new Entries();
        List<JsonNode> known = actionPlans.all(Person.secretariat(), WORDINGS + "?limit=500");
        for (Wording wording : wordings(record)) {
            entries.findOrEnter(known.stream().filter(wording::isAs).findFirst(), () -> actionPlans
                    .post(Person.secretariat(), "wording of a focus area: " + wording.key(), WORDINGS, wording)
                    .body());
        }
        return entries;
    }

    /** The wordings that can be mapped, each once, in the order of the plans. */
    static List<Wording> wordings(DataSet record) {
        var wordings = new LinkedHashMap<String, Wording>();
        all(record).forEach((key, written) -> areaOf(key, record)
                .ifPresent(area -> wordings.put(
                        key, new Wording(written, area.code(), InitialPlans.KNOWN_BY, sourceOfLabels(record)))));
        return List.copyOf(wordings.values());
    }

    /** How many wordings there are of which nothing is mapped. */
    static int unmapped(DataSet record) {
        return all(record).size() - wordings(record).size();
    }

    private static Map<String, String> all(DataSet record) {
        var all = new LinkedHashMap<String, String>();
        for (PlannedProject project : record.actionPlans().projects()) {
            project.focusAreasAsWritten().forEach(written -> all.putIfAbsent(keyOf(written), written));
        }
        return all;
    }

    /** The framework has names of its areas, the monitoring reports names of the kinds of projects in them. */
    private static String sourceOfLabels(DataSet record) {
        var reports = record.actionPlans().reportsWithList();
        return record.actionPlans().framework().source() + "; "
                + reports.get(reports.size() - 1).source();
    }

    private static Optional<FrameworkText.Area> areaOf(String key, DataSet record) {
        return record.actionPlans().framework().focusAreas().stream()
                .filter(area ->
                        area.labels().stream().anyMatch(label -> keyOf(label).equals(key)))
                .findFirst();
    }

    private static String keyOf(String wording) {
        return wording.toLowerCase(Locale.ROOT).replace("&", "and").strip();
    }

    /** What is sent; the wording is its natural key, in whatever letters it is written. */
    record Wording(String wording, String focusArea, String since, String source) {

        String key() {
            return keyOf(wording);
        }

        boolean isAs(JsonNode known) {
            return keyOf(known.path("wording").asText()).equals(key());
        }
    }
}
