package ascn.actionplan.project.application;

import ascn.actionplan.project.domain.Aggregation;
import ascn.actionplan.project.domain.Measured;
import ascn.actionplan.project.domain.PeriodNotBegun;
import ascn.actionplan.project.messaging.ProjectAnnouncer;
import ascn.actionplan.project.persistence.ProjectFacts;
import ascn.actionplan.project.persistence.ProjectRepository;
import ascn.contracts.identity.Actor;
import ascn.contracts.problem.RuleViolation;
import ascn.contracts.problem.RuleViolations;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;

/** A city tells the value of an indicator for a period; of one period what is told last counts. */
@ApplicationScoped
public class RecordIndicatorValue {

    private final WriteProject writing;
    private final ProjectRepository projects;
    private final ProjectFacts facts;
    private final ProjectAnnouncer announcer;
    private final FindMeasures find;
    private final Audit audit;

    RecordIndicatorValue(
            WriteProject writing,
            ProjectRepository projects,
            ProjectFacts facts,
            ProjectAnnouncer announcer,
            FindMeasures find,
            Audit audit) {
        this.writing = writing;
        this.projects = projects;
        this.facts = facts;
        this.announcer = announcer;
        this.find = find;
        this.audit = audit;
    }

    /**
     * Keeps the value.
     *
     * @throws ascn.actionplan.project.domain.IndicatorNotFound when the project promises none of that key
     * @throws RuleViolations with everything that is wrong with it, see {@link Aggregation#faults}
     */
    @Transactional
    public FindMeasures.IndicatorView record(
            ProjectName name, String key, Measured measured, Acts.Dated dated, Actor actor) {
        var begun = writing.begin(name, dated, actor);
        var project = begun.project();
        var act = begun.act();
        var indicator = find.promise(project, key);
        var refusals = new ArrayList<RuleViolation>(Aggregation.faults(indicator, measured));
        if (act.occurredOn().isCertainlyBefore(measured.period())) {
            refusals.add(new PeriodNotBegun(measured.period(), act.occurredOn(), "/period"));
        }
        RuleViolations.refuseIfAny(refusals);
        var before = ProjectState.of(project);
        project.count();
        var told = told(measured.amount());
        facts.keepValue(project.id(), key, measured, told, dated.source(), act);
        announcer.measured(project, indicator, measured, dated.source(), act);
        audit.record(Change.of(before, ProjectState.of(project, key + " " + measured.period() + " " + told)), act);
        projects.flush();
        return find.indicator(project, key);
    }

    private static String told(Measured.Amount amount) {
        if (amount.words() != null) {
            return amount.words();
        }
        return amount.value() == null
                ? amount.numerator() + " of " + amount.denominator()
                : amount.value().toPlainString();
    }
}
