package ascn.actionplan.project.application;

import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.actionplan.project.domain.Project;
import ascn.actionplan.project.domain.ProjectContent;
import ascn.actionplan.project.domain.ProjectEvent.ProjectReported;
import ascn.actionplan.project.domain.ProjectStatus;
import ascn.actionplan.project.domain.StatusUnknownToday;
import ascn.actionplan.project.persistence.ProjectFacts;
import ascn.actionplan.project.persistence.ProjectRepository;
import ascn.contracts.problem.RuleViolations;
import ascn.contracts.record.Act;
import ascn.roster.RosterCity;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a year's list or yearly entry tells of a project: its title, its focus area and how it stands, within the transaction
 * of the entry or import, which has asked for the officer and keeps the audit entry.
 */
@ApplicationScoped
public class TakeYearOfProject {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final ProjectRepository projects;
    private final ProjectFacts facts;
    private final JudgeContents judge;
    private final KeepProjects keep;

    TakeYearOfProject(ProjectRepository projects, ProjectFacts facts, JudgeContents judge, KeepProjects keep) {
        this.projects = projects;
        this.facts = facts;
        this.judge = judge;
        this.keep = keep;
    }

    /**
     * What is told.
     *
     * @param key names the project within its city
     * @param title how the city calls it in that year
     * @param focusArea under which focus area in that year; null where under none
     * @param status how it stands; null where that is not told
     */
    public record YearLine(
            String key,
            String title,
            @Nullable FocusArea focusArea,
            @Nullable ProjectStatus status) {}

    /**
     * Puts a project that is new on record as reported (rule P01); of one that is known keeps what has changed.
     *
     * @param source where it is written down; null where it is told by the call itself
     * @throws StatusUnknownToday when an act of today leaves open how it stands
     * @throws RuleViolations when a new project of today does not say what people have of it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Project take(RosterCity city, YearLine line, @Nullable String source, Act act) {
        if (line.status() == ProjectStatus.NOT_ON_RECORD && !act.isOfTheRecord()) {
            throw new StatusUnknownToday(line.status());
        }
        var known = projects.of(city.cityId(), line.key());
        var project = known.isPresent()
                ? renamed(projects.ledTo(city.cityId(), line.key()), line, source, act)
                : reported(city, line, source, act);
        if (line.status() != null) {
            keep.keep(project.stand(line.status(), source, act), project);
        }
        projects.flush();
        return project;
    }

    private Project reported(RosterCity city, YearLine line, @Nullable String source, Act act) {
        var content = ProjectContent.named(line.key(), line.title(), line.focusArea());
        var rules = judge.rules(null, List.of(content), act.occurredOn().lastDay(), act.isOfTheRecord());
        RuleViolations.refuseIfAny(rules.faultsOf(content, ""));
        var reported = new ProjectReported(ids.generate(), city.cityId(), city.memberState(), content, source, act);
        var project = Project.from(reported);
        keep.keep(reported, project);
        return project;
    }

    private Project renamed(Project project, YearLine line, @Nullable String source, Act act) {
        var name = facts.name(projects.idsOf(project), act.occurredOn().lastDay());
        boolean same = name.filter(fact -> fact.title().equals(line.title()) && fact.focusArea() == line.focusArea())
                .isPresent();
        if (!same) {
            keep.keep(project.rename(line.title(), line.focusArea(), source, act), project);
        }
        return project;
    }
}
