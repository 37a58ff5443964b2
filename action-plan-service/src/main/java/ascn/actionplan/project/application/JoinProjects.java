package ascn.actionplan.project.application;

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

/**
 * The Secretariat writes down that two projects of a city turned out to be one, and may take it back. Nothing is lost by
 * either: what was told of each stays told of each.
 */
@ApplicationScoped
public class JoinProjects {

    private final ProjectRepository projects;
    private final ProjectFacts facts;
    private final CityAuthors authors;
    private final ProjectAnnouncer announcer;
    private final Audit audit;
    private final Acts acts;

    JoinProjects(
            ProjectRepository projects,
            ProjectFacts facts,
            CityAuthors authors,
            ProjectAnnouncer announcer,
            Audit audit,
            Acts acts) {
        this.projects = projects;
        this.facts = facts;
        this.authors = authors;
        this.announcer = announcer;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * Why, when and by what source.
     *
     * @param reason why the two are one, or two after all
     * @param occurredOn when that was found
     * @param source where it is written down
     */
    public record Finding(String reason, PartialDate occurredOn, String source) {

        Act act(Acts acts, Actor actor) {
            return acts.recorded(occurredOn, new Acts.Dated(occurredOn, null, source), actor);
        }
    }

    /**
     * From now on the name of the one leads to the other, which takes over what was told of both.
     *
     * @param into key of the project that is told in its stead
     * @return the project that is told
     * @throws ascn.actionplan.project.domain.ProjectAlreadyJoined when one of them is joined already
     * @throws ascn.actionplan.project.domain.ProjectsOfTwoCities when they are one and the same
     */
    @Transactional
    public Project join(ProjectName name, String into, Finding finding, Actor actor) {
        var city = authors.city(name.city()).cityId();
        var project = projects.get(city, name.key());
        var other = projects.get(city, into);
        var act = finding.act(acts, actor);
        var before = ProjectState.of(project);
        projects.refuseWhenAnyIsJoinedTo(project);
        var joined = project.join(other, finding.reason(), finding.source(), act);
        facts.keepJoining(project.id(), other.id(), "JOINED", finding.reason(), finding.source(), act);
        announcer.announce(joined, project, other);
        settle(other, act);
        audit.record(Change.of(before, ProjectState.of(project)), act);
        projects.flush();
        return other;
    }

    /**
     * The project stands for itself again, with what was told of it.
     *
     * @throws ascn.actionplan.project.domain.ProjectNotJoined when it is joined to none
     */
    @Transactional
    public Project separate(ProjectName name, Finding finding, Actor actor) {
        var city = authors.city(name.city()).cityId();
        var project = projects.get(city, name.key());
        var act = finding.act(acts, actor);
        var before = ProjectState.of(project);
        var separated = project.separate(finding.reason(), finding.source(), act);
        var other = projects.findById(separated.from());
        facts.keepJoining(project.id(), other.id(), "SEPARATED", finding.reason(), finding.source(), act);
        announcer.announce(separated, project, other);
        settle(other, act);
        settle(project, act);
        audit.record(Change.of(before, ProjectState.of(project)), act);
        projects.flush();
        return project;
    }

    private void settle(Project project, Act act) {
        projects.flush();
        var ids = projects.idsOf(project);
        var today = acts.today();
        var changed = project.settle(facts.status(ids, today), facts.name(ids, today), act);
        announcer.announce(changed, project);
    }
}
