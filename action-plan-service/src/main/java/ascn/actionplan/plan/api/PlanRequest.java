package ascn.actionplan.plan.api;

import ascn.actionplan.plan.domain.PlanHorizon;
import ascn.actionplan.plan.domain.PlanId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A city begins its plan of a generation.
 *
 * @param city any slug of the city
 * @param generation 1 for the initial plans of 2018 to 2025, and so on
 * @param horizon its years; left out for an initial plan
 */
public record PlanRequest(
        @Schema(examples = "makassar")
        @NotNull(message = "is missing")
        @Size(max = 120, message = "is longer than 120 characters")
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be a slug such as makassar")
        String city,

        @Schema(examples = "1")
        @NotNull(message = "is missing")
        @Min(value = 1, message = "must be 1 or more")
        @Max(value = 99, message = "must be 99 or less")
        Integer generation,

        @Valid @Nullable HorizonItem horizon) {

    PlanId toId() {
        return new PlanId(city, generation);
    }

    @Nullable
    PlanHorizon toHorizon() {
        return horizon == null ? null : new PlanHorizon(horizon.from(), horizon.until());
    }

    /**
     * The years of a plan, both within it.
     *
     * @param from the first year
     * @param until the last year
     */
    public record HorizonItem(
            @Schema(examples = "2026")
            @NotNull(message = "is missing")
            @Min(value = 1967, message = "must be 1967 or more")
            @Max(value = 2999, message = "must be 2999 or less")
            Integer from,

            @Schema(examples = "2035")
            @NotNull(message = "is missing")
            @Min(value = 1967, message = "must be 1967 or more")
            @Max(value = 2999, message = "must be 2999 or less")
            Integer until) {}
}
