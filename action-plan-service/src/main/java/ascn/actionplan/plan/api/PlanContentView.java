package ascn.actionplan.plan.api;

import ascn.actionplan.plan.domain.Blueprint;
import ascn.actionplan.plan.domain.PlanContent;
import ascn.actionplan.plan.domain.StrategicTarget;
import ascn.actionplan.project.api.ProjectContentItem;
import ascn.actionplan.project.api.SupporterItem;
import ascn.contracts.record.OnRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a plan.
 *
 * @param vision what the city wants to become; absent where it says none
 * @param targets its strategic targets, which the horizon does not bind
 * @param focusAreas its focus areas in its own order: codes of the framework or its own words
 * @param blueprints existing plans from which it was developed
 * @param nationalPlans titles of national plans with which it is linked
 * @param supporters organisations that helped to develop it
 * @param projects its projects and action lines
 */
public record PlanContentView(
        @Nullable OnRecord vision,
        List<StrategicTarget> targets,
        List<String> focusAreas,
        List<Blueprint> blueprints,
        List<String> nationalPlans,
        List<SupporterItem> supporters,
        List<ProjectContentItem> projects) {

    static PlanContentView of(PlanContent content) {
        return new PlanContentView(
                content.vision(),
                content.targets(),
                content.focusAreas(),
                content.blueprints(),
                content.nationalPlans(),
                content.supporters().stream().map(SupporterItem::of).toList(),
                content.projects().stream().map(ProjectContentItem::of).toList());
    }
}
