package ascn.deploy.sample.actionplan;

import ascn.deploy.sample.data.DataSet;
import ascn.deploy.sample.play.Answer;
import ascn.deploy.sample.play.Entries;
import ascn.deploy.sample.play.Person;
import ascn.deploy.sample.play.Service;
import ascn.deploy.sample.play.Topic;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The framework as the Chair drafted and circulated it in March 2018, with the months for which its further way was planned.
 * The text of that draft is on no record, only that of the edition that was endorsed: it is circulated without its parts.
 */
final class FrameworkDraft implements Topic {

    /** The month that the concept note gives for both. */
    static final String DRAFTED_ON = "2018-03";

    private final FrameworkEdition edition;
    private final Service actionPlans;

    FrameworkDraft(DataSet record, Service actionPlans) {
        this.edition = new FrameworkEdition(record, actionPlans);
        this.actionPlans = actionPlans;
    }

    @Override
    public String title() {
        return "Framework, drafted and circulated by the Chair";
    }

    @Override
    public Entries play() {
        var entries = new Entries();
        String source = edition.text().draftedIn();
        Answer drafted = entries.findOrEnter(edition.onRecord(), () -> draft(source));
        Answer planned = entries.findOrEnter(
                Optional.of(drafted).filter(FrameworkDraft::hasTargets),
                () -> actionPlans.put(
                        Person.secretariat(),
                        "targets of the framework of 2018",
                        FrameworkEdition.PATH + "/targets",
                        new Targets(edition.targets(), edition.plannedWorkshop().source()),
                        drafted));
        entries.findOrEnter(
                Optional.of(planned).filter(read -> FrameworkEdition.has("CIRCULATED", read)),
                () -> edition.step(
                        "circulation of", "/circulation", new FrameworkEdition.Dated(DRAFTED_ON, source), planned));
        return entries;
    }

    private Answer draft(String source) {
        return actionPlans.post(
                edition.chair(),
                "draft of the framework of 2018",
                FrameworkEdition.FRAMEWORKS,
                new Draft(
                        FrameworkEdition.SLUG,
                        edition.text().title(),
                        FrameworkEdition.Sections.notOnRecord(),
                        DRAFTED_ON,
                        source));
    }

    private static boolean hasTargets(Answer read) {
        for (JsonNode step : read.body().path("steps")) {
            if (step.hasNonNull("targetOn")) {
                return true;
            }
        }
        return false;
    }

    private record Draft(
            String edition, String title, FrameworkEdition.Sections sections, String occurredOn, String source) {}

    private record Targets(List<Map<String, String>> targets, String source) {}
}
