package ascn.actionplan.project.application;

import ascn.actionplan.project.domain.Project;
import ascn.actionplan.project.domain.ProjectNotFound;
import ascn.actionplan.project.persistence.ProjectRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** The projects that the caller of this request sees: what is not shared is there for few (rule P17). */
@ApplicationScoped
class ReadableProjects {

    private final ProjectRepository projects;
    private final CityAuthors authors;
    private final Viewers viewers;

    ReadableProjects(ProjectRepository projects, CityAuthors authors, Viewers viewers) {
        this.projects = projects;
        this.authors = authors;
        this.viewers = viewers;
    }

    /**
     * The project to which a name leads.
     *
     * @throws ProjectNotFound when there is none for the reader
     */
    Project get(ProjectName name) {
        var project = projects.ledTo(authors.city(name.city()).cityId(), name.key());
        boolean seen = viewers.current()
                .sees(
                        project.city(),
                        project.memberState(),
                        project.sharedFrom().orElse(null));
        if (!seen) {
            throw new ProjectNotFound(name.city(), name.key());
        }
        return project;
    }
}
