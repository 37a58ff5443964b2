package ascn.actionplan.progress.domain;

import ascn.actionplan.project.domain.Aggregation;
import ascn.actionplan.project.domain.IndicatorNotANumber;
import ascn.actionplan.project.domain.IndicatorPromise;
import ascn.actionplan.project.domain.PeriodNotBegun;
import ascn.actionplan.project.domain.ProjectStatus;
import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the content of an entry is judged by: all its faults at once (rules P10, N01, N02).
 *
 * @param projects the city's projects by every key that leads to them
 * @param ofTheRecord whether the act is one of the record, where NOT_ON_RECORD satisfies a rule
 * @param day the last day that the act can be of
 */
public record EntryRules(Map<String, KnownProject> projects, boolean ofTheRecord, LocalDate day) {

    /** Keeps the map from changing. */
    public EntryRules {
        projects = Map.copyOf(projects);
    }

    /** Everything that is wrong with the content, with the place of each. */
    public List<RuleViolation> faults(ProgressContent content) {
        var faults = new ArrayList<RuleViolation>();
        if (!content.noUpdate() && content.lines().isEmpty()) {
            faults.add(new ProgressMissing());
        }
        if (content.noUpdate() && !content.lines().isEmpty()) {
            faults.add(new NoUpdateWithLines());
        }
        if (content.noUpdate() && ofTheRecord) {
            faults.add(new NoUpdateOfThePast());
        }
        var seen = new HashSet<String>();
        for (int place = 0; place < content.lines().size(); place++) {
            var line = content.lines().get(place);
            var at = "/lines/" + place;
            faultsOfParts(line, at, faults);
            var known = Optional.ofNullable(projects.get(line.project()));
            var key = known.map(KnownProject::key).orElse(line.project());
            if (!seen.add(key)) {
                faults.add(new ProgressProjectTwice(key, at + "/project"));
            }
            if (known.isEmpty()) {
                faultsOfNewcomer(line, at, faults);
                continue;
            }
            faultsOfMilestones(line, known.get(), at, faults);
            faultsOfIndicators(line, known.get(), at, faults);
        }
        return faults;
    }

    /** A list of the past may hold a project of which nothing else is on record (rule P01); today it is reported first. */
    private void faultsOfNewcomer(ProgressLine line, String at, List<RuleViolation> faults) {
        boolean isOnlyNamed = line.milestones().isEmpty() && line.indicators().isEmpty();
        if (!ofTheRecord || line.title() == null || !isOnlyNamed) {
            faults.add(new ProgressProjectUnknown(line.project(), at + "/project"));
        }
    }

    private void faultsOfParts(ProgressLine line, String at, List<RuleViolation> faults) {
        if (line.status() == null) {
            faults.add(new ProgressPartMissing("status", at + "/status"));
        } else if (line.status() == ProjectStatus.NOT_ON_RECORD && !ofTheRecord) {
            faults.add(new UnknownInCurrentProgress("status", at + "/status"));
        }
        line.parts().forEach((name, text) -> {
            if (text == null) {
                faults.add(new ProgressPartMissing(name, at + "/" + name));
            } else if (!text.isOnRecord() && !ofTheRecord) {
                faults.add(new UnknownInCurrentProgress(name, at + "/" + name));
            }
        });
    }

    private void faultsOfMilestones(ProgressLine line, KnownProject known, String at, List<RuleViolation> faults) {
        for (int place = 0; place < line.milestones().size(); place++) {
            var milestone = line.milestones().get(place);
            var here = at + "/milestones/" + place;
            if (!known.milestones().contains(milestone.milestone())) {
                faults.add(new ProgressMilestoneUnknown(milestone.milestone(), known.key(), here + "/milestone"));
            }
            var actual = milestone.actual();
            if (actual != null && actual.firstDay().isAfter(day)) {
                faults.add(new MilestoneAhead(actual, here + "/actual"));
            }
        }
    }

    /** What the project says against the value; of a period that has not begun there is none (rule N01). */
    private void faultsOfValue(
            IndicatorProgress shown, IndicatorPromise promised, String at, List<RuleViolation> faults) {
        var period = PartialDate.parse(shown.period());
        if (period.firstDay().isAfter(day)) {
            faults.add(new PeriodNotBegun(period, PartialDate.of(day), at + "/period"));
        }
        shown.measured(promised.aggregation())
                .ifPresentOrElse(
                        measured -> Aggregation.faults(promised, measured)
                                .forEach(fault -> faults.add(new PlacedFault(fault, at))),
                        () -> faults.add(new IndicatorNotANumber(
                                shown.indicator(), String.valueOf(shown.value()), at + "/value")));
    }

    private void faultsOfIndicators(ProgressLine line, KnownProject known, String at, List<RuleViolation> faults) {
        for (int place = 0; place < line.indicators().size(); place++) {
            var shown = line.indicators().get(place);
            var here = at + "/indicators/" + place;
            var promised = known.indicators().get(shown.indicator());
            if (promised == null) {
                faults.add(new ProgressIndicatorUnknown(shown.indicator(), known.key(), here + "/indicator"));
                continue;
            }
            faultsOfValue(shown, promised, here, faults);
        }
    }
}
