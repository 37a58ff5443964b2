package ascn.actionplan.workshop.api;

import ascn.actionplan.workshop.domain.WorkedOnPlan;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan that was worked on; it need not be on record yet.
 *
 * @param city the city's slug
 * @param generation the generation of plans to which it belongs
 */
public record WorkedOnPlanItem(
        @Schema(examples = "makassar")
        @NotNull(message = "is missing")
        @Size(max = 120, message = "is longer than 120 characters")
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be a slug such as makassar")
        String city,

        @Schema(examples = "1")
        @NotNull(message = "is missing")
        @Min(value = 1, message = "must be 1 or more")
        @Max(value = 99, message = "must be 99 or less")
        Integer generation) {

    WorkedOnPlan toPlan() {
        return new WorkedOnPlan(city, generation);
    }
}
