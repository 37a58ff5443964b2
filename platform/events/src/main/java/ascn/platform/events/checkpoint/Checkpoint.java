package ascn.platform.events.checkpoint;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * How far the story of a service has come.
 *
 * @param service the service, by its name
 * @param headPosition the last position that this speaks of, 0 when nothing was told
 * @param eventsByAggregateType how many events up to the head are about each type of aggregate
 * @param digest the digest over the ids of the events up to the head, in 64 hexadecimal digits
 */
public record Checkpoint(String service, long headPosition, Map<String, Long> eventsByAggregateType, String digest) {

    /** The type of aggregate that checkpoints themselves are about. */
    public static final String AGGREGATE_TYPE = "checkpoint";

    private static final int FETCHED_AT_ONCE = 5_000;

    /** In the order of their names, so that two of the same content are shown alike. */
    public Checkpoint {
        eventsByAggregateType = Collections.unmodifiableSortedMap(new TreeMap<>(eventsByAggregateType));
    }

    /** Of a service that has told nothing. */
    public static Checkpoint ofNothing(String service) {
        return new Checkpoint(service, 0, Map.of(), RollingDigest.ofNothing());
    }

    /**
     * Whether the two differ in anything but checkpoints. These are no news: otherwise each would be the reason for the next.
     */
    boolean hasNewsSince(Checkpoint earlier) {
        return !factsOf(this).equals(factsOf(earlier));
    }

    private static Map<String, Long> factsOf(Checkpoint checkpoint) {
        var facts = new TreeMap<>(checkpoint.eventsByAggregateType);
        facts.remove(AGGREGATE_TYPE);
        return facts;
    }

    /**
     * Goes on from here with the rows of a query: position, id and aggregate type, in the order of positions. Its
     * connection has a transaction, so that rows are read in portions.
     *
     * @throws StoryIncomplete when a position is missing
     */
    Checkpoint continuedBy(PreparedStatement select) throws SQLException {
        var counts = new TreeMap<>(eventsByAggregateType);
        var rolling = RollingDigest.from(digest);
        long position = headPosition;
        select.setFetchSize(FETCHED_AT_ONCE);
        try (var row = select.executeQuery()) {
            while (row.next()) {
                if (row.getLong(1) != ++position) {
                    throw new StoryIncomplete(service, position);
                }
                rolling.add(row.getObject(2, UUID.class));
                counts.merge(row.getString(3), 1L, Long::sum);
            }
        }
        return new Checkpoint(service, position, counts, rolling.hex());
    }

    /** An event of the story is not there, so that nothing can be said of what comes after it. */
    public static final class StoryIncomplete extends RuntimeException {
        private final long missing;

        StoryIncomplete(String service, long missing) {
            super("Position " + missing + " of " + service + " is missing");
            this.missing = missing;
        }

        /** The first position that is not there. */
        public long missing() {
            return missing;
        }
    }
}
