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
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A submitted version of a plan brings its projects onto the record, within the transaction of the submission (rule P01).
 * The audit entry is that of the submission.
 */
@ApplicationScoped
public class TakeProjectsOfPlan {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final ProjectRepository projects;

    TakeProjectsOfPlan(ProjectRepository projects) {
        this.projects = projects;
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
        var happened = new ArrayList<ProjectEvent>();
        var keys = contents.stream().map(ProjectContent::key).toList();
        var known = projects.of(plan.city(), keys).stream().collect(Collectors.toMap(Project::key, Function.identity()));
        for (var content : contents) {
            var project = known.get(content.key());
            if (project == null) {
                var planned = new ProjectPlanned(ids.generate(), plan, content, act);
                projects.persist(Project.from(planned));
                happened.add(planned);
            } else {
                happened.add(project.plan(plan, content, act));
            }
        }
        var current = new HashSet<>(keys);
        projects.ofPlan(plan.planId()).stream()
                .filter(project -> project.isInPlan() && !current.contains(project.key()))
                .forEach(project -> happened.add(project.leavePlan(act)));
        return List.copyOf(happened);
    }

    /**
     * The plan is shared: everybody sees its projects from that day on (rule P17).
     *
     * @param act the act by which it is shared
     * @return what happened to each
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<ProjectEvent> share(UUID planId, LocalDate from, Act act) {
        return projects.ofPlan(planId).stream()
                .<ProjectEvent>map(project -> project.share(from, act))
                .toList();
    }
}
