package ascn.actionplan.project.application;

import ascn.actionplan.project.domain.Aggregate;
import ascn.actionplan.project.domain.Aggregation;
import ascn.actionplan.project.domain.IndicatorNotFound;
import ascn.actionplan.project.domain.IndicatorPromise;
import ascn.actionplan.project.domain.Measured;
import ascn.actionplan.project.domain.Milestone;
import ascn.actionplan.project.domain.MilestoneNotFound;
import ascn.actionplan.project.domain.Project;
import ascn.actionplan.project.persistence.ProjectFacts;
import ascn.actionplan.project.persistence.ProjectRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Milestones and indicators of projects, with what was told of them. */
@ApplicationScoped
public class FindMeasures {

    private final ProjectRepository projects;
    private final ProjectFacts facts;
    private final ReadableProjects readable;

    FindMeasures(ProjectRepository projects, ProjectFacts facts, ReadableProjects readable) {
        this.projects = projects;
        this.facts = facts;
        this.readable = readable;
    }

    /**
     * An indicator with its values.
     *
     * @param project the project that promises it
     * @param promise what is promised
     * @param values its values, for each period the one that was told last
     * @param aggregate what they make together
     */
    public record IndicatorView(
            Project project, IndicatorPromise promise, List<Measured> values, Aggregate aggregate) {}

    /**
     * A milestone with all that was told of it.
     *
     * @param project the project that promises it
     * @param milestone the milestone
     */
    public record MilestoneView(Project project, Milestone milestone) {}

    /**
     * A milestone, for a reader.
     *
     * @throws ascn.actionplan.project.domain.ProjectNotFound when there is no such project for the reader
     * @throws MilestoneNotFound when the project promises none of that key
     */
    @Transactional
    public MilestoneView milestone(ProjectName name, String key) {
        var project = readable.get(name);
        return new MilestoneView(project, milestone(project, key));
    }

    /**
     * An indicator with its values, for a reader.
     *
     * @throws ascn.actionplan.project.domain.ProjectNotFound when there is no such project for the reader
     * @throws IndicatorNotFound when the project promises none of that key
     */
    @Transactional
    public IndicatorView indicator(ProjectName name, String key) {
        return indicator(readable.get(name), key);
    }

    /** All milestones of a project, in the order of its content. */
    List<Milestone> milestones(Project project) {
        var told = facts.milestones(projects.idsOf(project));
        return project.content().milestones().stream()
                .map(promise -> Milestone.of(promise, told))
                .toList();
    }

    Milestone milestone(Project project, String key) {
        return milestones(project).stream()
                .filter(milestone -> milestone.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new MilestoneNotFound(project.address(), key));
    }

    IndicatorPromise promise(Project project, String key) {
        return project.content().indicators().stream()
                .filter(indicator -> indicator.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IndicatorNotFound(project.address(), key));
    }

    IndicatorView indicator(Project project, String key) {
        var promise = promise(project, key);
        var values = facts.values(projects.idsOf(project), key);
        return new IndicatorView(project, promise, values, Aggregation.of(promise.aggregation(), values));
    }
}
