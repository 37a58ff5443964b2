package ascn.platform.events.checkpoint;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Computes from the own inbox what a checkpoint of another service must say. When both say the same, everything that was told
 * up to the head has come, and nothing else.
 */
public final class SeenStory {

    private static final String SEEN = """
            select source_position, event_id, aggregate_type from inbox_message
            where source = ? and source_position > ? and source_position <= ? order by source_position
            """;

    private SeenStory() {}

    /**
     * What the inbox holds of a source, up to a position.
     *
     * @param connection one with a transaction, so that rows are read in portions
     * @param source value of {@code ce_source}
     * @param base a checkpoint of that source that was proved before, or {@link Checkpoint#ofNothing}
     * @param upTo not below the base
     * @throws Checkpoint.StoryIncomplete when a position is missing
     */
    public static Checkpoint upTo(Connection connection, String source, Checkpoint base, long upTo)
            throws SQLException {
        try (var select = connection.prepareStatement(SEEN)) {
            select.setString(1, source);
            select.setLong(2, base.headPosition());
            select.setLong(3, upTo);
            var seen = base.continuedBy(select);
            if (seen.headPosition() < upTo) {
                throw new Checkpoint.StoryIncomplete(base.service(), seen.headPosition() + 1);
            }
            return seen;
        }
    }
}
