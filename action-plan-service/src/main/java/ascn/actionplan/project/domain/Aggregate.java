package ascn.actionplan.project.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the values of an indicator make together.
 *
 * @param value the sum, the last value, or the percentage; null for words, and where nothing was measured
 * @param numerator sum of the numerators of a percentage
 * @param denominator sum of the denominators of a percentage
 * @param words the words of a qualitative indicator, in the order of the periods
 */
public record Aggregate(
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        List<String> words) {

    /** Keeps the list from changing. */
    public Aggregate {
        words = List.copyOf(words);
    }
}
