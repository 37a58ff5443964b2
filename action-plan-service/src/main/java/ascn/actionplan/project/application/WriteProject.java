package ascn.actionplan.project.application;

import ascn.actionplan.project.domain.Project;
import ascn.actionplan.project.persistence.ProjectRepository;
import ascn.contracts.identity.Actor;
import ascn.contracts.record.Act;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;

/** How every act on a project begins: the day of the act, the officer of the city on it, the project that the name leads to. */
@ApplicationScoped
class WriteProject {

    private final ProjectRepository projects;
    private final CityAuthors authors;
    private final Acts acts;

    WriteProject(ProjectRepository projects, CityAuthors authors, Acts acts) {
        this.projects = projects;
        this.authors = authors;
        this.acts = acts;
    }

    /** A project and the act that is done to it. */
    record Writing(Project project, Act act) {}

    /**
     * The project and the act.
     *
     * @throws ascn.actionplan.project.domain.CityUnknown when the slug leads to no city
     * @throws ascn.platform.identity.PostNotHeld when the actor is not its officer on the day of the act
     * @throws ascn.actionplan.project.domain.ProjectNotFound when it has no such project
     */
    Writing begin(ProjectName name, Acts.Dated dated, Actor actor) {
        var city = authors.city(name.city());
        var act = acts.performed(dated, actor);
        authors.require(city, actor, act.occurredOn().lastDay());
        return new Writing(projects.ledTo(city.cityId(), name.key()), act);
    }
}
