package ascn.actionplan.project.api;

import ascn.actionplan.project.domain.UrbanRural;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * How a project is shared between town and country, in percent.
 *
 * @param urban percent in towns
 * @param rural percent in the country
 */
public record UrbanRuralItem(
        @NotNull(message = "is missing") @Min(0) @Max(100) Integer urban,

        @NotNull(message = "is missing") @Min(0) @Max(100) Integer rural) {

    UrbanRural toUrbanRural() {
        return new UrbanRural(urban, rural);
    }

    static @Nullable UrbanRuralItem of(@Nullable UrbanRural told) {
        return told == null ? null : new UrbanRuralItem(told.urban(), told.rural());
    }
}
