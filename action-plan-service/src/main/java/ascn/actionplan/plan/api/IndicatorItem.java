package ascn.actionplan.plan.api;

import static ascn.actionplan.plan.api.PlanDraftRequest.each;

import ascn.actionplan.project.domain.AggregationKind;
import ascn.actionplan.project.domain.IndicatorPromise;
import ascn.actionplan.project.domain.IndicatorTarget;
import ascn.contracts.record.PartialDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as the city promises it.
 *
 * @param key names it within its project, for ever
 * @param name what it measures
 * @param unit in which it is measured
 * @param aggregation how its values make one
 * @param baseline what it was before, as a decimal number; words for a qualitative indicator
 * @param baselineOn when that was, as precisely as it is known
 * @param targets what it shall be, by period
 * @param dimensions by what its values are told apart, for example area or sex
 */
public record IndicatorItem(
        @Schema(examples = "households")
        @NotNull(message = "is missing")
        @Size(max = 120, message = "is longer than 120 characters")
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be in kebab case, such as households")
        String key,

        @NotBlank(message = "is missing") @Size(max = 500, message = "is longer than 500 characters")
        String name,

        @NotBlank(message = "is missing") @Size(max = 100, message = "is longer than 100 characters")
        String unit,

        @NotNull(message = "is missing") AggregationKind aggregation,

        @Nullable @Size(min = 1, max = 500, message = "must have 1 to 500 characters")
        String baseline,

        @Nullable PartialDate baselineOn,

        @Nullable @Size(max = 100, message = "holds at most 100 targets")
        List<@NotNull(message = "must not be null") @Valid IndicatorTargetItem> targets,

        @Nullable @Size(max = 10, message = "holds at most 10 dimensions")
        List<
                        @NotBlank(message = "must not be blank")
                        @Size(max = 100, message = "is longer than 100 characters") String>
                dimensions) {

    IndicatorPromise toPromise() {
        return new IndicatorPromise(
                key,
                name,
                unit,
                aggregation,
                baseline,
                baselineOn,
                each(targets, IndicatorTargetItem::toTarget),
                each(dimensions, Function.identity()));
    }

    /**
     * What an indicator shall be at the end of a period.
     *
     * @param period a year or month
     * @param value a decimal number; words for a qualitative indicator
     */
    public record IndicatorTargetItem(
            @Schema(examples = "2025")
            @NotNull(message = "is missing")
            @Pattern(regexp = "\\d{4}(-(0[1-9]|1[0-2]))?", message = "must be a year or month such as 2025 or 2025-06")
            String period,

            @Schema(examples = "1200")
            @NotBlank(message = "is missing")
            @Size(max = 500, message = "is longer than 500 characters")
            String value) {

        IndicatorTarget toTarget() {
            return new IndicatorTarget(period, value);
        }
    }
}
