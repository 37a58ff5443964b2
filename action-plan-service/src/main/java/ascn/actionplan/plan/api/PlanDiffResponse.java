package ascn.actionplan.plan.api;

import ascn.actionplan.plan.domain.FieldChange;
import ascn.actionplan.plan.domain.PartChange;
import ascn.actionplan.plan.domain.PlanDiff;
import ascn.actionplan.plan.domain.ProjectChange;
import java.util.List;

/**
 * What two versions of a plan say differently: projects, milestones and indicators, known by their keys, and fields.
 *
 * @param from the number of the one version
 * @param to the number of the other
 * @param fields the plan's own fields that differ
 * @param projects the projects that differ
 */
public record PlanDiffResponse(int from, int to, List<FieldChange> fields, List<ProjectChangeView> projects) {

    static PlanDiffResponse of(int from, int to, PlanDiff diff) {
        return new PlanDiffResponse(
                from,
                to,
                diff.fields(),
                diff.projects().stream().map(ProjectChangeView::of).toList());
    }

    /**
     * A project that differs.
     *
     * @param key its key
     * @param change ADDED, REMOVED or CHANGED
     * @param title how it is called
     * @param fields its own fields that differ
     * @param milestones its milestones that differ
     * @param indicators its indicators that differ
     */
    public record ProjectChangeView(
            String key,
            PartChange.Kind change,
            String title,
            List<FieldChange> fields,
            List<PartChange> milestones,
            List<PartChange> indicators) {

        static ProjectChangeView of(ProjectChange change) {
            var project = change.project();
            return new ProjectChangeView(
                    project.key(),
                    project.kind(),
                    project.title(),
                    project.fields(),
                    change.milestones(),
                    change.indicators());
        }
    }
}
