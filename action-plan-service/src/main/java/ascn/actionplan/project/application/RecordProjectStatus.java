package ascn.actionplan.project.application;

import ascn.actionplan.project.domain.Project;
import ascn.actionplan.project.domain.ProjectStatus;
import ascn.actionplan.project.domain.StatusUnknownToday;
import ascn.actionplan.project.persistence.ProjectRepository;
import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A city tells how a project stands from a day on. */
@ApplicationScoped
public class RecordProjectStatus {

    private final WriteProject writing;
    private final ProjectRepository projects;
    private final KeepProjects keep;
    private final Audit audit;

    RecordProjectStatus(WriteProject writing, ProjectRepository projects, KeepProjects keep, Audit audit) {
        this.writing = writing;
        this.projects = projects;
        this.keep = keep;
        this.audit = audit;
    }

    /**
     * Keeps it in the project's history; days may be told in any order, and of one day what is told last counts.
     *
     * @throws ascn.actionplan.project.domain.ProjectNotFound when there is none of that name
     * @throws StatusUnknownToday when an act of today leaves it open
     */
    @Transactional
    public Project record(ProjectName name, ProjectStatus status, Acts.Dated dated, Actor actor) {
        var begun = writing.begin(name, dated, actor);
        var project = begun.project();
        var act = begun.act();
        if (status == ProjectStatus.NOT_ON_RECORD && !act.isOfTheRecord()) {
            throw new StatusUnknownToday(status);
        }
        var before = ProjectState.of(project);
        keep.keep(project.stand(status, dated.source(), act), project);
        audit.record(Change.of(before, ProjectState.of(project, status + " " + act.occurredOn())), act);
        projects.flush();
        return project;
    }
}
