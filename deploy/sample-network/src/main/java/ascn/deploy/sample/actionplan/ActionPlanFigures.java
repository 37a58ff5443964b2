package ascn.deploy.sample.actionplan;

import ascn.deploy.sample.data.DataSet;
import ascn.deploy.sample.data.PlannedProject;
import ascn.deploy.sample.play.Person;
import ascn.deploy.sample.play.RecordStopped;
import ascn.deploy.sample.play.Service;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What action-plan-service shows when the chapter was played, beside what the record says. */
final class ActionPlanFigures {

    private static final LocalDate DAY_OF_THE_PLANS = LocalDate.parse("2018-07-08");
    private static final LocalDate END_OF_THE_YEAR = LocalDate.parse("2018-12-31");

    private final DataSet record;
    private final Service actionPlans;

    ActionPlanFigures(DataSet record, Service actionPlans) {
        this.record = record;
        this.actionPlans = actionPlans;
    }

    /** @throws RecordStopped when the two differ */
    List<String> compare() {
        Stream<String> of2018 = Stream.of(plans(), projects(), framework(), wordings());
        Stream<String> later = record.actionPlans().reportsWithList().stream()
                .flatMap(report -> new YearlyFigures(record, report, actionPlans).compare().stream());
        return Stream.of(of2018, later, Stream.of(withoutList()))
                .flatMap(lines -> lines)
                .toList();
    }

    /** Each pilot city has its plan by the day of the paper, shared since the annual meeting of that day (rule P17). */
    private String plans() {
        List<JsonNode> shown =
                actionPlans.all(Person.secretariat(), "/api/v1/plans?limit=500&generation=1&asOf=" + DAY_OF_THE_PLANS);
        refuseUnlessEqual(
                "the first plans",
                record.actionPlans().plans().stream()
                        .map(plan -> plan.city() + " shared from " + DAY_OF_THE_PLANS)
                        .sorted()
                        .toList(),
                shown.stream()
                        .filter(plan -> plan.hasNonNull("version"))
                        .map(plan -> plan.path("city").asText() + " shared from "
                                + plan.path("sharedFrom").asText())
                        .sorted()
                        .toList());
        return "On " + DAY_OF_THE_PLANS + " first action plans: " + shown.size()
                + ", shared with all members from that day on, by the annual meeting";
    }

    /** The projects of that year by city, key and title, and none that only a later list names. */
    private String projects() {
        List<JsonNode> shown =
                actionPlans.all(Person.secretariat(), "/api/v1/projects?limit=500&asOf=" + END_OF_THE_YEAR);
        refuseUnlessEqual(
                "the projects of 2018",
                record.actionPlans().projects().stream()
                        .map(ActionPlanFigures::inWords)
                        .sorted()
                        .toList(),
                shown.stream().map(ActionPlanFigures::inWords).sorted().toList());
        long withStatus = shown.stream()
                .filter(project -> !project.path("status").asText().equals("NOT_ON_RECORD"))
                .count();
        return "On " + END_OF_THE_YEAR + " projects: " + shown.size() + ", of which " + withStatus
                + " have a status on record";
    }

    private static String inWords(PlannedProject project) {
        return project.city() + "/" + project.key() + " " + project.title();
    }

    private static String inWords(JsonNode project) {
        return project.path("city").asText() + "/" + project.path("key").asText() + " "
                + project.path("title").asText();
    }

    private String framework() {
        var edition = new FrameworkEdition(record, actionPlans);
        JsonNode shown =
                actionPlans.get(Person.secretariat(), FrameworkEdition.PATH).body();
        var endorsers = new ArrayList<String>();
        shown.path("endorsedBy").forEach(state -> endorsers.add(state.asText()));
        refuseUnlessEqual(
                "the member states that endorsed the framework",
                FrameworkConsensus.states(record, edition.meeting()).stream()
                        .sorted()
                        .toList(),
                endorsers.stream().sorted().toList());
        if (!shown.path("status").asText().equals("ENDORSED")) {
            throw new RecordStopped("The framework of 2018 is "
                    + shown.path("status").asText() + " by the service, and endorsed by the record.");
        }
        return "Framework " + FrameworkEdition.SLUG + ": endorsed on "
                + edition.meeting().firstDay() + " by " + String.join(", ", endorsers)
                + ". What the JCM and the Summit did with it is told by reporting-service and not entered here";
    }

    private String wordings() {
        return "Wordings of focus areas mapped: "
                + FocusAreaWordings.wordings(record).size() + "; of "
                + FocusAreaWordings.unmapped(record) + " no paper says for which area they stand";
    }

    private String withoutList() {
        return record.actionPlans().reports().stream()
                .filter(report -> report.asOf().isEmpty())
                .map(report -> "Of " + report.year() + " only the total of " + report.projects()
                        + " projects is on record, and no list: nothing is entered")
                .reduce((one, other) -> one + "; " + other)
                .orElse("Every report has its list");
    }

    /** @throws RecordStopped when the two differ; what only one of them has is named */
    static void refuseUnlessEqual(String what, List<String> recorded, List<String> shown) {
        if (!recorded.equals(shown)) {
            throw new RecordStopped("action-plan-service does not show what the record says of " + what
                    + ". Only by the record: " + without(shown, recorded) + ". Only by the service: "
                    + without(recorded, shown) + ".");
        }
    }

    private static List<String> without(List<String> others, List<String> lines) {
        return lines.stream().filter(line -> !others.contains(line)).toList();
    }
}
