package ascn.contracts.record;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done: when it took effect in the world, when the system was told and by whom (rules N01, N03).
 *
 * @param occurredOn when it took effect; rules, rights and lateness are judged on this day
 * @param standing whether it is known to have happened or only planned
 * @param sourceText where it is written down; absent for an act that was performed by the call itself
 * @param recordedAt when the system was told; order, audit and idempotency rest on it
 * @param actor id of the actor who told it
 */
public record Act(
        PartialDate occurredOn, Standing standing, @Nullable String sourceText, Instant recordedAt, String actor) {

    /** Days of the record are days in Asia/Jakarta, where the Secretariat sits (rule N05). */
    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    /** Where it is written down, if it was not performed by the call itself. */
    public Optional<String> source() {
        return Optional.ofNullable(sourceText);
    }

    /**
     * Whether it was entered into the record on another day than it took effect, with its source. Only then may a field
     * that a rule demands be {@link OnRecord#NOT_ON_RECORD} (rule N02).
     */
    public boolean isOfTheRecord() {
        var today = PartialDate.of(recordedAt.atZone(ZONE).toLocalDate());
        return sourceText != null && !occurredOn.equals(today);
    }
}
