package ascn.deploy.sample.actionplan;

import ascn.contracts.record.OnRecord;
import ascn.deploy.sample.data.ActionPlan;
import ascn.deploy.sample.data.DataSet;
import ascn.deploy.sample.data.PlannedProject;
import ascn.deploy.sample.play.Answer;
import ascn.deploy.sample.play.Entries;
import ascn.deploy.sample.play.Person;
import ascn.deploy.sample.play.Service;
import ascn.deploy.sample.play.Topic;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The first plans of the 26 pilot cities with their projects, as they were on 8 July 2018: drafted and put forward by the
 * officer of each city, with its National Representative consulted (rule P03). The paper gives the day for which it holds, so
 * both acts were no later. That the representatives were consulted follows from the concept note; what they said is
 * NOT_ON_RECORD, as are benefits, years and milestones of the projects.
 *
 * <p>Nobody shares the plans here: the annual meeting of 2018 does (rule P17).
 */
final class InitialPlans implements Topic {

    /** The day for which the paper with the plans holds. */
    static final String KNOWN_BY = "../2018-07-08";

    private static final String PLANS = "/api/v1/plans";
    private static final int FIRST = 1;
    private static final String CONSULTED_BY_THE_CONCEPT_NOTE =
            "Concept Note: ASEAN Smart Cities Network | ASEAN (Singapore chairmanship) | 2018";

    private final DataSet record;
    private final Service actionPlans;

    InitialPlans(DataSet record, Service actionPlans) {
        this.record = record;
        this.actionPlans = actionPlans;
    }

    @Override
    public String title() {
        return "First action plans, opened, written, consulted on and submitted";
    }

    @Override
    public Entries play() {
        var entries = new Entries();
        Map<String, JsonNode> known =
                actionPlans.all(Person.secretariat(), PLANS + "?limit=500&generation=" + FIRST).stream()
                        .collect(Collectors.toMap(plan -> plan.path("city").asText(), Function.identity()));
        for (ActionPlan plan : record.actionPlans().plans()) {
            Optional<JsonNode> onRecord = Optional.ofNullable(known.get(plan.city()));
            if (onRecord.filter(listed -> listed.hasNonNull("version")).isPresent()) {
                for (int step = 0; step < 4; step++) {
                    entries.find();
                }
            } else {
                play(plan, onRecord.isPresent(), entries);
            }
        }
        return entries;
    }

    private void play(ActionPlan plan, boolean isOpen, Entries entries) {
        Person officer = Person.officerOf(plan.city());
        Optional<Answer> known = isOpen ? Optional.of(draftOf(plan)) : Optional.empty();
        Answer opened = entries.findOrEnter(
                known,
                () -> actionPlans.post(
                        officer,
                        step("action plan of", plan),
                        PLANS,
                        Map.of("city", plan.city(), "generation", FIRST)));
        Answer written = entries.findOrEnter(
                Optional.of(opened).filter(InitialPlans::isWritten),
                () -> actionPlans.put(
                        officer,
                        step("draft of the action plan of", plan),
                        path(plan) + "/draft",
                        Draft.of(plan, record.actionPlans().projectsOf(plan)),
                        opened));
        entries.findOrEnter(
                Optional.of(written).filter(InitialPlans::isConsultedOn),
                () -> actionPlans.post(
                        Person.representativeOf(record.city(plan.city()).memberState()),
                        step("consultation on the action plan of", plan),
                        path(plan) + "/consultations",
                        Consultation.on(written.text("digest"))));
        entries.findOrEnter(
                Optional.empty(),
                () -> actionPlans.post(
                        officer,
                        step("submission of the action plan of", plan),
                        path(plan) + "/submission",
                        Map.of("occurredOn", KNOWN_BY, "source", plan.source()),
                        draftOf(plan)));
    }

    private Answer draftOf(ActionPlan plan) {
        return actionPlans.get(Person.officerOf(plan.city()), path(plan) + "/draft");
    }

    private static boolean isWritten(Answer draft) {
        return !draft.body().path("content").path("projects").isEmpty();
    }

    private static boolean isConsultedOn(Answer draft) {
        return !draft.body().path("consultations").isEmpty();
    }

    private static String path(ActionPlan plan) {
        return PLANS + "/" + plan.city() + "/" + FIRST;
    }

    private static String step(String what, ActionPlan plan) {
        return what + " " + plan.city() + ", 2018";
    }

    /**
     * What is sent of a plan; city and generation are its natural key.
     *
     * @param vision what the city wants to become
     * @param targets its strategic targets
     * @param focusAreas the city's own wordings, in the order of its projects
     * @param projects its projects
     */
    record Draft(String vision, List<Target> targets, List<String> focusAreas, List<Project> projects) {

        static Draft of(ActionPlan plan, List<PlannedProject> projects) {
            return new Draft(
                    plan.vision(),
                    plan.targets().stream().map(Target::of).toList(),
                    projects.stream()
                            .flatMap(project -> project.focusAreasAsWritten().stream())
                            .distinct()
                            .toList(),
                    projects.stream().map(Project::of).toList());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Target(
            String text,
            @Nullable String due,
            @Nullable String value,
            @Nullable String unit) {

        static Target of(ActionPlan.Target target) {
            return new Target(
                    target.text(),
                    target.due().map(Object::toString).orElse(null),
                    target.value().orElse(null),
                    target.unit().orElse(null));
        }
    }

    record Project(
            String key,
            String title,
            List<String> focusAreasAsWritten,
            List<String> sectors,
            String undertaking,
            String benefit,
            List<String> supportRequired,
            String inclusion) {

        static Project of(PlannedProject project) {
            return new Project(
                    project.key(),
                    project.title(),
                    project.focusAreasAsWritten(),
                    project.sectors(),
                    project.description(),
                    OnRecord.NOT_ON_RECORD,
                    project.supportRequired(),
                    OnRecord.NOT_ON_RECORD);
        }
    }

    private record Consultation(
            String draftDigest, List<Map<String, String>> comments, String occurredOn, String source) {

        static Consultation on(String digest) {
            return new Consultation(
                    digest, List.of(Map.of("text", OnRecord.NOT_ON_RECORD)), KNOWN_BY, CONSULTED_BY_THE_CONCEPT_NOTE);
        }
    }
}
