package ascn.actionplan.project.api;

import ascn.actionplan.project.application.FindMeasures.IndicatorView;
import ascn.actionplan.project.domain.Measured;
import ascn.contracts.record.PartialDate;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a project with its values.
 *
 * @param indicator what is promised
 * @param values its values by period, for each period the one that was told last
 * @param aggregate what they make together
 */
public record IndicatorResponse(IndicatorItem indicator, List<ValueItem> values, AggregateItem aggregate) {

    /**
     * A value. Numbers are decimal numbers as texts.
     *
     * @param period the period
     * @param value the number, of a sum or last value
     * @param numerator of a weighted percentage
     * @param denominator of a weighted percentage
     * @param words of a qualitative indicator
     * @param parts the same by the dimensions of the indicator
     */
    public record ValueItem(
            PartialDate period,
            @Nullable String value,
            @Nullable String numerator,
            @Nullable String denominator,
            @Nullable String words,
            List<ValuePartItem> parts) {

        static ValueItem of(Measured measured) {
            var amount = measured.amount();
            return new ValueItem(
                    measured.period(),
                    plain(amount.value()),
                    plain(amount.numerator()),
                    plain(amount.denominator()),
                    amount.words(),
                    measured.parts().stream().map(ValuePartItem::of).toList());
        }
    }

    /**
     * A part of a value.
     *
     * @param dimension by what the value is told apart
     * @param category the part
     * @param value the number, of a sum or last value
     * @param numerator of a weighted percentage
     * @param denominator of a weighted percentage
     * @param words of a qualitative indicator
     */
    public record ValuePartItem(
            String dimension,
            String category,
            @Nullable String value,
            @Nullable String numerator,
            @Nullable String denominator,
            @Nullable String words) {

        static ValuePartItem of(Measured.Part part) {
            var amount = part.amount();
            return new ValuePartItem(
                    part.dimension(),
                    part.category(),
                    plain(amount.value()),
                    plain(amount.numerator()),
                    plain(amount.denominator()),
                    amount.words());
        }
    }

    /**
     * What values make together.
     *
     * @param value the sum, the last value, or the percentage; absent where nothing was measured
     * @param numerator sum of the numerators of a percentage
     * @param denominator sum of the denominators of a percentage
     * @param words the words of a qualitative indicator, in the order of the periods
     */
    public record AggregateItem(
            @Nullable String value,
            @Nullable String numerator,
            @Nullable String denominator,
            List<String> words) {}

    static IndicatorResponse of(IndicatorView view) {
        var aggregate = view.aggregate();
        return new IndicatorResponse(
                IndicatorItem.of(view.promise()),
                view.values().stream().map(ValueItem::of).toList(),
                new AggregateItem(
                        plain(aggregate.value()),
                        plain(aggregate.numerator()),
                        plain(aggregate.denominator()),
                        aggregate.words()));
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
