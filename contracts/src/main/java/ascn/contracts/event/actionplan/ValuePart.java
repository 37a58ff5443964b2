package ascn.contracts.event.actionplan;

import org.jspecify.annotations.Nullable;

/**
 * A part of a value by a dimension, as events tell of it.
 *
 * @param dimension by what the value is told apart
 * @param category the part
 * @param value its value; absent for a weighted percentage
 * @param numerator its numerator, of a weighted percentage
 * @param denominator its denominator, of a weighted percentage
 */
public record ValuePart(
        String dimension,
        String category,
        @Nullable String value,
        @Nullable String numerator,
        @Nullable String denominator) {}
