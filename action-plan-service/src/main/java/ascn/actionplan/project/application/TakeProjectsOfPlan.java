package ascn.actionplan.project.application;

import ascn.actionplan.project.domain.PlanReference;
import ascn.actionplan.project.domain.Project;
import ascn.actionplan.project.domain.ProjectContent;
import ascn.actionplan.project.domain.ProjectEvent;
import ascn.actionplan.project.domain.ProjectEvent.ProjectPlanned;
import ascn.actionplan.project.persistence.ProjectRepository;
import ascn.contracts.record.Act;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A submitted version of a plan brings its projects onto the record, within the transaction of the submission (rule P01).
 * The audit entry is that of the submission.
 */
@ApplicationScoped
public class TakeProjectsOfPlan {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final ProjectRepository projects;
    private final KeepProjects keep;

    TakeProjectsOfPlan(ProjectRepository projects, KeepProjects keep) {
        this.projects = projects;
        this.keep = keep;
    }

    /**
     * Makes each project that is new, adopts each that was reported under the same key, and tells of each that changed. Those
     * of an earlier version that are not among the contents stay on record and are in the plan no more.
     *
     * @param plan the version that was submitted; its contents have been judged by the caller
     * @param contents all projects and action lines of the version
     * @param act the submission
     * @return what happened to each
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<ProjectEvent> take(PlanReference plan, List<ProjectContent> contents, Act act) {
        var keys = contents.stream().map(ProjectContent::key).toList();
        var known =
                projects.of(plan.city(), keys).stream().collect(Collectors.toMap(Project::key, Function.identity()));
        var happened = new ArrayList<ProjectPlanned>();
        for (var content : contents) {
            var project = known.get(content.key());
            if (project == null) {
                var planned = new ProjectPlanned(ids.generate(), plan, content, act);
                var made = Project.from(planned);
                projects.persist(made);
                known.put(content.key(), made);
                happened.add(planned);
            } else {
                happened.add(project.plan(plan, content, act));
            }
        }
        projects.flush();
        for (var planned : happened) {
            keep.keep(
                    planned, Objects.requireNonNull(known.get(planned.content().key())));
        }
        return Stream.concat(happened.stream(), left(plan, Set.copyOf(keys), act).stream())
                .toList();
    }

    private List<ProjectEvent> left(PlanReference plan, Set<String> current, Act act) {
        var left = new ArrayList<ProjectEvent>();
        for (var project : projects.ofPlan(plan.planId())) {
            if (project.isInPlan() && !current.contains(project.key())) {
                var changed = project.leavePlan(act);
                keep.keep(changed, project);
                left.add(changed);
            }
        }
        return left;
    }

    /**
     * The plan is shared: everybody sees its projects from that day on (rule P17).
     *
     * @param act the act by which it is shared
     * @return what happened to each
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<ProjectEvent> share(UUID planId, LocalDate from, Act act) {
        var shared = new ArrayList<ProjectEvent>();
        for (var project : projects.ofPlan(planId)) {
            var changed = project.share(from, act);
            keep.keep(changed, project);
            shared.add(changed);
        }
        return List.copyOf(shared);
    }
}
