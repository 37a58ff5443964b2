package ascn.actionplan.project.domain;

import ascn.contracts.record.PartialDate;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was told of a milestone.
 *
 * @param milestoneKey the milestone
 * @param kind what was told
 * @param date the date that was told
 * @param occurredOn when it was told in the world
 * @param source where it is written down; null where it was told by the call itself
 * @param recordedAt when the system was told
 */
public record MilestoneFact(
        String milestoneKey,
        Kind kind,
        PartialDate date,
        PartialDate occurredOn,
        @Nullable String source,
        Instant recordedAt) {

    /** What can be told of a milestone. */
    public enum Kind {
        /** By when it is promised. */
        PROMISED,
        /** By when it is expected. */
        FORECAST,
        /** When it was reached. */
        REACHED
    }
}
