package ascn.cityregistry.application.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The five parts of the action plan that an application holds (rule M18). Each may be missing in a draft, and may be
 * NOT_ON_RECORD in an act of the record.
 *
 * @param vision what the city wants to become
 * @param focusAreas in which areas of the framework it works; the order is its own
 * @param infrastructurePlan the infrastructure plan
 * @param dataPlatformPlan the plan of its data platform
 * @param sustainabilityModel how it goes on when its funding ends
 */
public record ActionPlanOutline(
        @Nullable String vision,
        List<FocusArea> focusAreas,
        @Nullable String infrastructurePlan,
        @Nullable String dataPlatformPlan,
        @Nullable String sustainabilityModel) {

    /** Keeps the areas from changing under their readers. */
    public ActionPlanOutline {
        focusAreas = List.copyOf(focusAreas);
    }
}
