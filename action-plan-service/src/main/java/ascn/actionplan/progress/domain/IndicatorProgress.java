package ascn.actionplan.progress.domain;

import java.util.List;
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

    /** Keeps the list from changing. */
    public IndicatorProgress {
        parts = List.copyOf(parts);
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
