package ascn.platform.http.time;

import java.time.Instant;
import java.time.LocalDate;

/**
 * For which day a caller asks, and as it was known at which moment (rule N01). {@link Acts#askedFor} makes one of the
 * parameters {@code asOf} and {@code knownAt}.
 *
 * @param day in Asia/Jakarta
 * @param knownAt what was recorded later is not told; {@link #NOW} for all that is known
 */
public record AskedFor(LocalDate day, Instant knownAt) {

    /** Later than anything that is recorded, and a moment that the database can compare with. */
    public static final Instant NOW = Instant.parse("9999-12-31T23:59:59Z");

    /** Earlier than anything that is recorded. */
    private static final Instant NEVER = Instant.EPOCH;

    /** A moment beyond what the database can compare with is as good as one before or after everything. */
    public AskedFor {
        knownAt = knownAt.isAfter(NOW) ? NOW : knownAt.isBefore(NEVER) ? NEVER : knownAt;
    }

    /**
     * Names the representation in an entity tag: two answers about one version of a resource differ when they speak of
     * another day or another knowledge.
     */
    public String representation() {
        var knowledge = knownAt.equals(NOW) ? "" : "." + knownAt.getEpochSecond() + "." + knownAt.getNano();
        return "json." + day + knowledge;
    }
}
