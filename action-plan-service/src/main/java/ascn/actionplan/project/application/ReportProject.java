package ascn.actionplan.project.application;

import ascn.actionplan.project.domain.Project;
import ascn.actionplan.project.domain.ProjectContent;
import ascn.actionplan.project.domain.ProjectEvent.ProjectReported;
import ascn.actionplan.project.domain.ProjectKeyTaken;
import ascn.actionplan.project.domain.ProjectStatus;
import ascn.actionplan.project.domain.StatusUnknownToday;
import ascn.actionplan.project.persistence.ProjectRepository;
import ascn.contracts.identity.Actor;
import ascn.contracts.problem.RuleViolation;
import ascn.contracts.problem.RuleViolations;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.time.Acts;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A city tells of a project that is in no plan (rule P01). */
@ApplicationScoped
public class ReportProject {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final ProjectRepository projects;
    private final CityAuthors authors;
    private final JudgeContents judge;
    private final KeepProjects keep;
    private final Audit audit;
    private final Acts acts;

    ReportProject(
            ProjectRepository projects,
            CityAuthors authors,
            JudgeContents judge,
            KeepProjects keep,
            Audit audit,
            Acts acts) {
        this.projects = projects;
        this.authors = authors;
        this.judge = judge;
        this.keep = keep;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * Keeps a new project, and how it stands where that is told.
     *
     * @param slug the city
     * @param status how it stands; null where that is not told
     * @throws ascn.actionplan.project.domain.CityUnknown when the slug leads to no city
     * @throws ascn.platform.identity.PostNotHeld when the actor is not its officer on the day of the act
     * @throws RuleViolations with everything that is wrong with the content
     */
    @Transactional
    public Project report(
            String slug, ProjectContent content, @Nullable ProjectStatus status, Acts.Dated dated, Actor actor) {
        var city = authors.city(slug);
        var act = acts.performed(dated, actor);
        var day = act.occurredOn().lastDay();
        authors.require(city, actor, day);
        var refusals = new ArrayList<RuleViolation>();
        projects.of(city.cityId(), content.key())
                .ifPresent(known -> refusals.add(new ProjectKeyTaken(city.cityId(), content.key())));
        refusals.addAll(
                judge.rules(null, List.of(content), day, act.isOfTheRecord()).faultsOf(content, "/content"));
        if (status == ProjectStatus.NOT_ON_RECORD && !act.isOfTheRecord()) {
            refusals.add(new StatusUnknownToday(status));
        }
        RuleViolations.refuseIfAny(refusals);
        var reported =
                new ProjectReported(ids.generate(), city.cityId(), city.memberState(), content, dated.source(), act);
        var project = Project.from(reported);
        keep.keep(reported, project);
        if (status != null) {
            keep.keep(project.stand(status, dated.source(), act), project);
        }
        audit.record(Change.made(ProjectState.of(project)), act);
        projects.flush();
        return project;
    }
}
