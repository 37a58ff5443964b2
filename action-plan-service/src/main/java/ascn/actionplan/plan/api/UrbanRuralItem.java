package ascn.actionplan.plan.api;

import ascn.actionplan.project.domain.UrbanRural;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * How a project is shared between town and country, in percent; the two make 100.
 *
 * @param urban percent in towns
 * @param rural percent in the country
 */
public record UrbanRuralItem(
        @NotNull(message = "is missing")
        @Min(value = 0, message = "must be 0 or more")
        @Max(value = 100, message = "must be 100 or less")
        Integer urban,

        @NotNull(message = "is missing")
        @Min(value = 0, message = "must be 0 or more")
        @Max(value = 100, message = "must be 100 or less")
        Integer rural) {

    UrbanRural toShares() {
        return new UrbanRural(urban, rural);
    }
}
