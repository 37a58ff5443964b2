package ascn.actionplan.project.domain;

import ascn.contracts.record.PartialDate;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The value of an indicator for a period.
 *
 * @param period the period
 * @param amount numbers or words
 * @param parts the same by the dimensions of the indicator
 */
public record Measured(PartialDate period, Amount amount, List<Part> parts) {

    /** Keeps the list from changing. */
    public Measured {
        parts = List.copyOf(parts);
    }

    /**
     * What was measured: a number, a numerator with its denominator, or words.
     *
     * @param value the number of a sum or last value
     * @param numerator of a weighted percentage
     * @param denominator of a weighted percentage, never zero
     * @param words of a qualitative indicator
     */
    public record Amount(
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable String words) {

        /** A number. */
        public static Amount of(BigDecimal value) {
            return new Amount(value, null, null, null);
        }

        /** A part of a whole. */
        public static Amount of(BigDecimal numerator, BigDecimal denominator) {
            return new Amount(null, numerator, denominator, null);
        }

        /** Words. */
        public static Amount of(String words) {
            return new Amount(null, null, null, words);
        }

        /** Whether exactly that is given which the kind asks for, and a denominator is more than zero. */
        boolean fits(AggregationKind kind) {
            boolean percentage = numerator != null && denominator != null && denominator.signum() > 0;
            boolean noPercentage = numerator == null && denominator == null;
            return switch (kind) {
                case SUM, LAST_VALUE -> value != null && noPercentage && words == null;
                case WEIGHTED_PERCENT -> value == null && percentage && words == null;
                case QUALITATIVE -> value == null && noPercentage && words != null;
            };
        }
    }

    /**
     * A part of the value.
     *
     * @param dimension by what the value is told apart, one of the indicator's dimensions
     * @param category the part
     * @param amount how much it is
     */
    public record Part(String dimension, String category, Amount amount) {}
}
