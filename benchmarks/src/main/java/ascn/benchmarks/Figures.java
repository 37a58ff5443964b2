package ascn.benchmarks;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** Values of one kind, measured again and again. */
public final class Figures {

    private final double[] sorted;

    private Figures(double[] sorted) {
        this.sorted = sorted;
    }

    /** @throws IllegalArgumentException when there are none: nothing can be said then */
    public static Figures of(Collection<? extends Number> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("Nothing was measured");
        }
        var sorted = values.stream().mapToDouble(Number::doubleValue).toArray();
        Arrays.sort(sorted);
        return new Figures(sorted);
    }

    /** The middle one; of an even number of values, halfway between the two in the middle. */
    public double median() {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /**
     * The lowest value that at least this share of all values does not exceed.
     *
     * @param percent above 0 and up to 100
     */
    public double percentile(double percent) {
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(rank, 1) - 1];
    }

    /** The lowest. */
    public double lowest() {
        return sorted[0];
    }

    /** The highest. */
    public double highest() {
        return sorted[sorted.length - 1];
    }

    /** Median, lowest and highest, for example {@code 21,400 (19,800 to 22,100)}. */
    public String in(String format) {
        return String.format(
                Locale.ROOT, format + "  (" + format + " to " + format + ")", median(), lowest(), highest());
    }
}
