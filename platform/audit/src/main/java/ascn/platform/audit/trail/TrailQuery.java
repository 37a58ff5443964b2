package ascn.platform.audit.trail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for.
 *
 * @param subjectType only of subjects of this type
 * @param subjectId only of this subject
 * @param actor only of this actor
 * @param operation only of this operation
 * @param from only what was recorded at this moment or later
 * @param to only what was recorded before this moment
 * @param before the last entry of the page before, where there is one
 * @param limit the most entries
 */
record TrailQuery(
        @Nullable String subjectType,
        @Nullable String subjectId,
        @Nullable String actor,
        @Nullable String operation,
        @Nullable Instant from,
        @Nullable Instant to,
        Optional<UUID> before,
        int limit) {

    /** What the database can hold beyond doubt, and more than any entry will ever have. */
    private static final Instant FIRST = Instant.EPOCH;

    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");
    private static final String NUL = "\u0000";

    TrailQuery {
        from = within(from);
        to = within(to);
    }

    private static @Nullable Instant within(@Nullable Instant moment) {
        if (moment == null) {
            return null;
        }
        return moment.isBefore(FIRST) ? FIRST : moment.isAfter(LAST) ? LAST : moment;
    }

    /** No text of the database has a NUL, and it refuses to compare with one. */
    boolean matchesNothing() {
        return Stream.of(subjectType, subjectId, actor, operation)
                .anyMatch(filter -> filter != null && filter.contains(NUL));
    }
}
