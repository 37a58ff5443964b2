package ascn.actionplan.project.application;

import ascn.actionplan.project.domain.AggregationKind;
import ascn.actionplan.project.domain.Measured;
import ascn.actionplan.project.domain.MilestoneFact;
import ascn.actionplan.project.domain.Project;
import ascn.actionplan.project.domain.ProjectStatus;
import ascn.actionplan.project.messaging.ProjectAnnouncer;
import ascn.actionplan.project.persistence.ProjectFacts;
import ascn.actionplan.project.persistence.ProjectRepository;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a yearly entry tells of status, milestones and indicators of a project, within the transaction of its reception, which has
 * judged it and keeps the audit entry.
 */
@ApplicationScoped
public class TakeMeasuresOfProject {

    private final ProjectRepository projects;
    private final ProjectFacts facts;
    private final FindMeasures find;
    private final KeepProjects keep;
    private final ProjectAnnouncer announcer;

    TakeMeasuresOfProject(
            ProjectRepository projects,
            ProjectFacts facts,
            FindMeasures find,
            KeepProjects keep,
            ProjectAnnouncer announcer) {
        this.projects = projects;
        this.facts = facts;
        this.find = find;
        this.keep = keep;
        this.announcer = announcer;
    }

    /**
     * Keeps how a project stands, of one whose name is not told anew.
     *
     * @param status how it stands; null where that is as it was
     * @return the project to which the key leads
     * @throws ascn.actionplan.project.domain.ProjectNotFound when the city has none of that key
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Project status(String city, String key, @Nullable ProjectStatus status, Act act) {
        var project = projects.ledTo(city, key);
        if (status != null) {
            keep.keep(project.stand(status, act.sourceText(), act), project);
        }
        return project;
    }

    /**
     * Keeps by when a milestone is expected and when it was reached, whichever is told.
     *
     * @throws ascn.actionplan.project.domain.MilestoneNotFound when the project promises it no more
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void milestone(
            Project project, String key, @Nullable PartialDate forecast, @Nullable PartialDate reached, Act act) {
        var source = act.sourceText();
        var milestone = find.milestone(project, key);
        if (forecast != null) {
            facts.keepMilestone(project.id(), key, MilestoneFact.Kind.FORECAST, forecast, source, act);
            announcer.forecast(project, milestone, forecast, source, act);
        }
        if (reached != null) {
            facts.keepMilestone(project.id(), key, MilestoneFact.Kind.REACHED, reached, source, act);
            announcer.reached(project, milestone, reached, source, act);
        }
        project.count();
    }

    /**
     * Keeps the value of an indicator.
     *
     * @param measured the value in the form of the indicator's kind; empty where it does not fit, and nothing is kept then
     * @throws ascn.actionplan.project.domain.IndicatorNotFound when the project promises it no more
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void value(Project project, String key, Function<AggregationKind, Optional<Measured>> measured, Act act) {
        var indicator = find.promise(project, key);
        measured.apply(indicator.aggregation()).ifPresent(value -> {
            facts.keepValue(project.id(), key, value, RecordIndicatorValue.told(value.amount()), act.sourceText(), act);
            announcer.measured(project, indicator, value, act.sourceText(), act);
            project.count();
        });
    }
}
