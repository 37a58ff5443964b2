package ascn.cityregistry.tenure.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which tenures a list shows.
 *
 * @param holder only those that this person had accepted, where given
 * @param post only those of this post, where given
 * @param subject only those of a post of this subject, where given
 * @param memberState only those of this member state, where given
 * @param day only those that run on this day, where given
 * @param knownAt as they were known at this moment
 */
public record TenureFilter(
        @Nullable String holder,
        @Nullable Post post,
        @Nullable String subject,
        @Nullable String memberState,
        @Nullable LocalDate day,
        Instant knownAt) {

    /** The same for the tenures of that person, or of everybody. */
    public TenureFilter heldBy(@Nullable String person) {
        return new TenureFilter(person, post, subject, memberState, day, knownAt);
    }
}
