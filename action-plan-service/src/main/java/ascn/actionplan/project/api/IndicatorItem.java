package ascn.actionplan.project.api;

import ascn.actionplan.project.domain.AggregationKind;
import ascn.actionplan.project.domain.IndicatorPromise;
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
 * @param key names it within its project, for ever, in kebab case
 * @param name what it measures
 * @param unit in which it is measured
 * @param aggregation how its values make one
 * @param baseline what it was before: a decimal number, or words of a qualitative one
 * @param baselineOn when that was
 * @param targets what it shall be, by period
 * @param dimensions by what its values are told apart, for example area
 */
public record IndicatorItem(
        @Schema(examples = "guests")
        @NotNull(message = "is missing")
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be in kebab case, such as guests")
        @Size(max = 100, message = "is longer than 100 characters")
        String key,

        @NotBlank(message = "is missing") @Size(max = 300, message = "is longer than 300 characters")
        String name,

        @NotBlank(message = "is missing") @Size(max = 60, message = "is longer than 60 characters")
        String unit,

        @NotNull(message = "is missing") AggregationKind aggregation,

        @Nullable
        @Pattern(regexp = WITH_TEXT, message = "must not be blank")
        @Size(max = 500, message = "is longer than 500 characters")
        String baseline,

        @Nullable PartialDate baselineOn,

        @Nullable @Size(max = 50, message = "holds at most 50 targets")
        List<@NotNull(message = "must not be null") @Valid TargetItem> targets,

        @Nullable @Size(max = 10, message = "holds at most 10 dimensions")
        List<@NotBlank(message = "must not be blank") @Size(max = 60, message = "is longer than 60 characters") String>
                dimensions) {

    private static final String WITH_TEXT = ProjectContentItem.WITH_TEXT;

    IndicatorPromise toIndicator() {
        return new IndicatorPromise(
                key,
                name,
                unit,
                aggregation,
                baseline,
                baselineOn,
                ProjectContentItem.all(targets, TargetItem::toTarget),
                ProjectContentItem.all(dimensions, Function.identity()));
    }

    static IndicatorItem of(IndicatorPromise told) {
        return new IndicatorItem(
                told.key(),
                told.name(),
                told.unit(),
                told.aggregation(),
                told.baseline(),
                told.baselineOn(),
                ProjectContentItem.all(told.targets(), TargetItem::of),
                told.dimensions());
    }
}
