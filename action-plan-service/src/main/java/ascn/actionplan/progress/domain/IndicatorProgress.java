package ascn.actionplan.progress.domain;

import ascn.actionplan.project.domain.AggregationKind;
import ascn.actionplan.project.domain.Measured;
import ascn.actionplan.project.domain.Measured.Amount;
import ascn.contracts.record.PartialDate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator showed in a period. Which of the values it has depends on how the indicator is aggregated.
 *
 * @param indicator its key within the project
 * @param period the period, written as a date of the record
 * @param value a decimal number, or words of a qualitative indicator; null for a weighted percentage
 * @param numerator a decimal number, for a weighted percentage
 * @param denominator a decimal number, for a weighted percentage
 * @param parts the value told apart by a dimension, where it is
 */
public record IndicatorProgress(
        String indicator,
        String period,
        @Nullable String value,
        @Nullable String numerator,
        @Nullable String denominator,
        List<Part> parts) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,6})?");

    /** Keeps the list from changing. */
    public IndicatorProgress {
        parts = List.copyOf(parts);
    }

    /**
     * What was measured, in the form of its kind; empty where a number is asked for and something else is written.
     *
     * @param kind how the indicator is aggregated
     */
    public Optional<Measured> measured(AggregationKind kind) {
        var whole = amount(kind, value, numerator, denominator);
        var told = parts.stream()
                .map(part -> amount(kind, part.value(), part.numerator(), part.denominator())
                        .map(amount -> new Measured.Part(part.dimension(), part.category(), amount)))
                .toList();
        if (whole.isEmpty() || told.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(new Measured(
                PartialDate.parse(period),
                whole.get(),
                told.stream().flatMap(Optional::stream).toList()));
    }

    private static Optional<Amount> amount(
            AggregationKind kind, @Nullable String value, @Nullable String numerator, @Nullable String denominator) {
        boolean isWords = kind == AggregationKind.QUALITATIVE;
        if (!isWords && !isNumber(value) || !isNumber(numerator) || !isNumber(denominator)) {
            return Optional.empty();
        }
        return Optional.of(new Amount(
                isWords ? null : number(value), number(numerator), number(denominator), isWords ? value : null));
    }

    private static boolean isNumber(@Nullable String text) {
        return text == null || NUMBER.matcher(text).matches();
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    /**
     * A part of a value.
     *
     * @param dimension by what the parts differ, for example area
     * @param category which part, for example rural
     * @param value as of the whole
     * @param numerator as of the whole
     * @param denominator as of the whole
     */
    public record Part(
            String dimension,
            String category,
            @Nullable String value,
            @Nullable String numerator,
            @Nullable String denominator) {}
}
