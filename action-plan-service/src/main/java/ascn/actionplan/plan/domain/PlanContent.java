package ascn.actionplan.plan.domain;

import static java.util.stream.Collectors.toSet;

import ascn.actionplan.project.domain.ContentRules;
import ascn.actionplan.project.domain.KeyTwice;
import ascn.actionplan.project.domain.ProjectContent;
import ascn.actionplan.project.domain.Supporter;
import ascn.contracts.problem.RuleViolation;
import ascn.contracts.problem.RuleViolations;
import ascn.contracts.record.OnRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a city writes into its plan. Everything may be missing while it is a draft; nothing of it is anybody else's (rule P09).
 *
 * @param vision what the city wants to become; absent where it says none
 * @param targets its strategic targets, which the horizon does not bind (rule P01)
 * @param focusAreas its focus areas in its own order: codes of the framework or its own words (rule P06)
 * @param blueprints existing plans from which it was developed (rule P08)
 * @param nationalPlans titles of national plans with which it is linked; they go before any framework (rule F06)
 * @param supporters organisations that helped to develop it (rule P20)
 * @param projects its projects and action lines (rule P05)
 */
public record PlanContent(
        @Nullable OnRecord vision,
        List<StrategicTarget> targets,
        List<String> focusAreas,
        List<Blueprint> blueprints,
        List<String> nationalPlans,
        List<Supporter> supporters,
        List<ProjectContent> projects) {

    /** Nothing is written yet. */
    public static final PlanContent EMPTY =
            new PlanContent(null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Keeps the lists from changing under their readers. */
    public PlanContent {
        targets = List.copyOf(targets);
        focusAreas = List.copyOf(focusAreas);
        blueprints = List.copyOf(blueprints);
        nationalPlans = List.copyOf(nationalPlans);
        supporters = List.copyOf(supporters);
        projects = List.copyOf(projects);
    }

    /** Keys of its projects, in their order. */
    public List<String> keys() {
        return projects.stream().map(ProjectContent::key).toList();
    }

    /** The project of that key. */
    public Optional<ProjectContent> project(String key) {
        return projects.stream().filter(project -> project.key().equals(key)).findFirst();
    }

    /** The same with that project in the place of the one of its key; at the end where there is none. */
    public PlanContent with(ProjectContent project) {
        var changed = new ArrayList<>(projects);
        int place = keys().indexOf(project.key());
        if (place < 0) {
            changed.add(project);
        } else {
            changed.set(place, project);
        }
        return withProjects(changed);
    }

    /**
     * The same without the project of that key.
     *
     * @throws DraftProjectNotFound when it has none
     */
    public PlanContent without(String key) {
        if (project(key).isEmpty()) {
            throw new DraftProjectNotFound(key);
        }
        return withProjects(
                projects.stream().filter(project -> !project.key().equals(key)).toList());
    }

    private PlanContent withProjects(List<ProjectContent> changed) {
        return new PlanContent(vision, targets, focusAreas, blueprints, nationalPlans, supporters, changed);
    }

    /** Goes on only when no two of its projects have one key, and blueprints name projects that are there. */
    void refuseUnlessKeysAreClear() {
        RuleViolations.refuseIfAny(faultsOfKeys());
    }

    private List<RuleViolation> faultsOfKeys() {
        var faults = new ArrayList<RuleViolation>();
        var seen = new HashSet<String>();
        for (int place = 0; place < projects.size(); place++) {
            var key = projects.get(place).key();
            if (!seen.add(key)) {
                faults.add(new KeyTwice(key, "/projects/" + place + "/key"));
            }
        }
        return faults;
    }

    /** All that a submission would be refused for, by the rules of the day: the plan's own faults and those of its projects. */
    List<RuleViolation> faults(ContentRules rules) {
        var faults = new ArrayList<RuleViolation>();
        if (projects.isEmpty()) {
            faults.add(new PlanHasNoProject());
        }
        if (vision != null && !vision.isOnRecord() && !rules.ofTheRecord()) {
            faults.add(new PlanUnknownToday("/vision"));
        }
        faults.addAll(faultsOfBlueprints());
        for (int place = 0; place < projects.size(); place++) {
            faults.addAll(projects.get(place).faults(rules, "/projects/" + place));
        }
        return List.copyOf(faults);
    }

    private List<RuleViolation> faultsOfBlueprints() {
        var faults = new ArrayList<RuleViolation>();
        var known = projects.stream().map(ProjectContent::key).collect(toSet());
        for (int place = 0; place < blueprints.size(); place++) {
            var named = blueprints.get(place).projects();
            for (int item = 0; item < named.size(); item++) {
                if (!known.contains(named.get(item))) {
                    faults.add(
                            new BlueprintProjectUnknown(named.get(item), "/blueprints/" + place + "/projects/" + item));
                }
            }
        }
        return faults;
    }
}
