package ascn.actionplan.project.application;

import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.actionplan.project.domain.Project;
import ascn.actionplan.project.persistence.ProjectRepository;
import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** A city calls a project otherwise from a day on, or puts it under another focus area; the key stays (rule P01). */
@ApplicationScoped
public class RenameProject {

    private final WriteProject writing;
    private final ProjectRepository projects;
    private final KeepProjects keep;
    private final Audit audit;

    RenameProject(WriteProject writing, ProjectRepository projects, KeepProjects keep, Audit audit) {
        this.writing = writing;
        this.projects = projects;
        this.keep = keep;
        this.audit = audit;
    }

    /**
     * Keeps it in the project's history.
     *
     * @param focusArea null where the city puts it under none
     * @throws ascn.actionplan.project.domain.ProjectNotFound when there is none of that name
     */
    @Transactional
    public Project rename(
            ProjectName name, String title, @Nullable FocusArea focusArea, Acts.Dated dated, Actor actor) {
        var begun = writing.begin(name, dated, actor);
        var project = begun.project();
        var act = begun.act();
        var before = ProjectState.of(project);
        keep.keep(project.rename(title, focusArea, dated.source(), act), project);
        audit.record(Change.of(before, ProjectState.of(project, title + " " + act.occurredOn())), act);
        projects.flush();
        return project;
    }
}
