package ascn.deploy.sample.actionplan;

import ascn.contracts.record.DatePrecision;
import ascn.contracts.record.OnRecord;
import ascn.contracts.record.PartialDate;
import ascn.deploy.sample.data.DataSet;
import ascn.deploy.sample.data.MonitoringReport;
import ascn.deploy.sample.data.ReportedProject;
import ascn.deploy.sample.play.Answer;
import ascn.deploy.sample.play.Entries;
import ascn.deploy.sample.play.Person;
import ascn.deploy.sample.play.Service;
import ascn.deploy.sample.play.Topic;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The project list of a year, as the entry of each city on it (rules P10, P21): sent by its officer, passed on by the
 * National Representative, received by the Secretariat. The list gives the day for which it holds, so all three were no later.
 * It gives title, focus area and status; all else is NOT_ON_RECORD, and so is a status that the report leaves open. A city
 * that is not on the list gets no entry: that it had nothing to report is not on record either.
 */
final class YearlyList implements Topic {

    static final String ENTRIES = "/api/v1/progress-entries";

    private static final String RECEIVED = "RECEIVED";
    private static final String WITH_SECRETARIAT = "WITH_SECRETARIAT";
    private static final String WITH_REPRESENTATIVE = "WITH_REPRESENTATIVE";

    private final DataSet record;
    private final MonitoringReport report;
    private final Service actionPlans;

    YearlyList(DataSet record, MonitoringReport report, Service actionPlans) {
        this.record = record;
        this.report = report;
        this.actionPlans = actionPlans;
    }

    @Override
    public String title() {
        return "Project list of " + report.year() + ", by entries of cities, sent, passed on and received";
    }

    @Override
    public Entries play() {
        var entries = new Entries();
        Map<String, JsonNode> known =
                actionPlans.all(Person.secretariat(), ENTRIES + "?limit=500&year=" + report.year()).stream()
                        .collect(Collectors.toMap(entry -> entry.path("city").asText(), Function.identity()));
        byCity(record, report)
                .forEach((city, lines) -> play(city, lines, Optional.ofNullable(known.get(city)), entries));
        return entries;
    }

    private void play(String city, List<ReportedProject> lines, Optional<JsonNode> known, Entries entries) {
        if (known.filter(entry -> stateOf(entry).equals(RECEIVED)).isPresent()) {
            for (int step = 0; step < 4; step++) {
                entries.find();
            }
            return;
        }
        Person officer = Person.officerOf(city);
        Answer opened = entries.findOrEnter(
                onRecord(city),
                () -> actionPlans.post(officer, step("entry", city), ENTRIES, Entry.of(city, report, lines)));
        Answer sent = entries.findOrEnter(
                Optional.of(opened).filter(entry -> !stateOf(entry.body()).equals("DRAFT")),
                () -> actionPlans.post(
                        officer, step("sending of the entry", city), path(city) + "/submission", day(), opened));
        Answer passedOn = entries.findOrEnter(
                Optional.of(sent).filter(entry -> !stateOf(entry.body()).equals(WITH_REPRESENTATIVE)),
                () -> actionPlans.post(
                        Person.representativeOf(record.city(city).memberState()),
                        step("forwarding of the entry", city),
                        path(city) + "/forwarding",
                        day(),
                        sent));
        entries.findOrEnter(
                Optional.of(passedOn).filter(entry -> !stateOf(entry.body()).equals(WITH_SECRETARIAT)),
                () -> actionPlans.post(
                        Person.secretariat(),
                        step("receipt of the entry", city),
                        path(city) + "/reception",
                        day(),
                        passedOn));
    }

    /** The entry of a city, drafts included, which only its officer sees. */
    private Optional<Answer> onRecord(String city) {
        Person officer = Person.officerOf(city);
        return actionPlans.all(officer, ENTRIES + "?city=" + city + "&year=" + report.year()).stream()
                .findFirst()
                .map(entry -> actionPlans.get(officer, path(city)));
    }

    private static String stateOf(JsonNode entry) {
        return entry.path("state").asText();
    }

    private String path(String city) {
        return ENTRIES + "/" + city + "/" + report.year();
    }

    private String step(String what, String city) {
        return what + " of " + city + " for " + report.year();
    }

    private Map<String, String> day() {
        return Map.of("occurredOn", dayOf(report), "source", report.source());
    }

    /** The day for which a list holds, as the latest on which its entries can have been sent. */
    static String dayOf(MonitoringReport report) {
        return new PartialDate(DatePrecision.NOT_LATER_THAN, report.asOf().orElseThrow()).toString();
    }

    /** The lines of the list by city, both in its order. */
    static Map<String, List<ReportedProject>> byCity(DataSet record, MonitoringReport report) {
        return record.actionPlans().listOf(report.year()).stream()
                .collect(Collectors.groupingBy(ReportedProject::city, LinkedHashMap::new, Collectors.toList()));
    }

    /** What is sent; city and year are its natural key. */
    record Entry(String city, int year, List<Line> lines) {

        static Entry of(String city, MonitoringReport report, List<ReportedProject> lines) {
            return new Entry(
                    city, report.year().getValue(), lines.stream().map(Line::of).toList());
        }
    }

    record Line(
            String project,
            String title,
            String focusArea,
            String status,
            String objective,
            String progress,
            String obstacles,
            String wayForward,
            String supportRequired) {

        static Line of(ReportedProject line) {
            return new Line(
                    line.key(),
                    line.title(),
                    line.focusArea(),
                    line.status().orElse(OnRecord.NOT_ON_RECORD),
                    OnRecord.NOT_ON_RECORD,
                    OnRecord.NOT_ON_RECORD,
                    OnRecord.NOT_ON_RECORD,
                    OnRecord.NOT_ON_RECORD,
                    OnRecord.NOT_ON_RECORD);
        }
    }
}
