package ascn.actionplan.project.application;

import ascn.actionplan.project.domain.Project;
import ascn.actionplan.project.domain.ProjectContent;
import ascn.actionplan.project.persistence.ProjectRepository;
import ascn.contracts.identity.Actor;
import ascn.contracts.problem.RuleViolations;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** A city tells anew of a project that is in no plan (rules P01, P09). */
@ApplicationScoped
public class ReviseProject {

    private final WriteProject writing;
    private final ProjectRepository projects;
    private final JudgeContents judge;
    private final KeepProjects keep;
    private final Audit audit;

    ReviseProject(
            WriteProject writing, ProjectRepository projects, JudgeContents judge, KeepProjects keep, Audit audit) {
        this.writing = writing;
        this.projects = projects;
        this.judge = judge;
        this.keep = keep;
        this.audit = audit;
    }

    /**
     * Replaces what was told; the key stays.
     *
     * @throws ascn.actionplan.project.domain.ProjectNotFound when there is none of that name
     * @throws ascn.actionplan.project.domain.ProjectInPlan when its plan tells of it
     * @throws RuleViolations with everything that is wrong with the content
     */
    @Transactional
    public Project revise(
            ProjectName name, ExpectedVersion expected, ProjectContent told, Acts.Dated dated, Actor actor) {
        var begun = writing.begin(name, dated, actor);
        var project = begun.project();
        var act = begun.act();
        expected.requireCurrent(project.version());
        project.refuseWhenInPlan();
        var rules = judge.rules(null, List.of(told), act.occurredOn().lastDay(), act.isOfTheRecord());
        RuleViolations.refuseIfAny(rules.faultsOf(told, "/content"));
        var before = ProjectState.of(project);
        var changed = project.revise(told.under(project.key()), act);
        keep.keep(changed, project);
        audit.record(Change.of(before, ProjectState.of(project)), act);
        projects.flush();
        return project;
    }
}
