package ascn.actionplan.project.application;

import ascn.actionplan.project.domain.MilestoneAlreadyReached;
import ascn.actionplan.project.domain.MilestoneFact;
import ascn.actionplan.project.domain.PeriodNotBegun;
import ascn.actionplan.project.domain.Project;
import ascn.actionplan.project.messaging.ProjectAnnouncer;
import ascn.actionplan.project.persistence.ProjectFacts;
import ascn.actionplan.project.persistence.ProjectRepository;
import ascn.contracts.identity.Actor;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A city tells by when it expects to reach a milestone, and when it has reached it. The first promise stays. */
@ApplicationScoped
public class TellMilestone {

    private final WriteProject writing;
    private final ProjectRepository projects;
    private final ProjectFacts facts;
    private final ProjectAnnouncer announcer;
    private final FindMeasures find;
    private final Audit audit;

    TellMilestone(
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
     * Keeps by when the milestone is expected.
     *
     * @throws ascn.actionplan.project.domain.MilestoneNotFound when the project promises none of that key
     * @throws MilestoneAlreadyReached when it is reached
     */
    @Transactional
    public FindMeasures.MilestoneView forecast(
            ProjectName name, String key, PartialDate expected, Acts.Dated dated, Actor actor) {
        var begun = writing.begin(name, dated, actor);
        var project = begun.project();
        var milestone = find.milestone(project, key);
        if (milestone.reached() != null) {
            throw new MilestoneAlreadyReached(key, milestone.reached());
        }
        keep(project, key, MilestoneFact.Kind.FORECAST, expected, dated, begun.act());
        announcer.forecast(project, milestone, expected, dated.source(), begun.act());
        return new FindMeasures.MilestoneView(project, find.milestone(project, key));
    }

    /**
     * Keeps when the milestone was reached; told anew it corrects what was told before.
     *
     * @throws ascn.actionplan.project.domain.MilestoneNotFound when the project promises none of that key
     * @throws PeriodNotBegun when that is after the day of the act for certain
     */
    @Transactional
    public FindMeasures.MilestoneView reach(
            ProjectName name, String key, PartialDate reached, Acts.Dated dated, Actor actor) {
        var begun = writing.begin(name, dated, actor);
        var project = begun.project();
        var milestone = find.milestone(project, key);
        if (begun.act().occurredOn().isCertainlyBefore(reached)) {
            throw new PeriodNotBegun(reached, begun.act().occurredOn(), "/reachedOn");
        }
        keep(project, key, MilestoneFact.Kind.REACHED, reached, dated, begun.act());
        announcer.reached(project, milestone, reached, dated.source(), begun.act());
        return new FindMeasures.MilestoneView(project, find.milestone(project, key));
    }

    private void keep(
            Project project, String key, MilestoneFact.Kind kind, PartialDate date, Acts.Dated dated, Act act) {
        var before = ProjectState.of(project);
        project.count();
        facts.keepMilestone(project.id(), key, kind, date, dated.source(), act);
        audit.record(Change.of(before, ProjectState.of(project, key + " " + kind + " " + date)), act);
        projects.flush();
    }
}
