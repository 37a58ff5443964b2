package ascn.platform.events.quarantine;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of quarantine in the list. What the record says of itself is absent where it could not be read.
 *
 * @param id its id
 * @param state OPEN, APPLIED, DISCARDED or HEALED
 * @param reason why it was not applied
 * @param detail the same in words
 * @param topic where it came from
 * @param partition likewise
 * @param offset likewise
 * @param eventId the event's id
 * @param source who told it
 * @param sourcePosition its place among all events of the source
 * @param subject what it is about: aggregate type and id
 * @param aggregateVersion its place among the events of that aggregate
 * @param quarantinedAt since when it lies here
 * @param settledAt when it was settled
 * @param waitingBehind how many later events of the same aggregate wait
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuarantineSummary(
        UUID id,
        String state,
        String reason,
        String detail,
        String topic,
        int partition,
        long offset,
        @Nullable UUID eventId,
        @Nullable String source,
        @Nullable Long sourcePosition,
        @Nullable String subject,
        @Nullable Long aggregateVersion,
        Instant quarantinedAt,
        @Nullable Instant settledAt,
        long waitingBehind) {

    static QuarantineSummary of(QuarantineEntry entry) {
        var claim = entry.claim();
        var aggregate = claim.aggregate();
        return new QuarantineSummary(
                entry.id(),
                entry.state().name(),
                entry.reason().name(),
                entry.detail(),
                entry.origin().topic(),
                entry.origin().partition(),
                entry.origin().offset(),
                claim.id(),
                claim.source(),
                claim.sourcePosition(),
                aggregate == null ? null : aggregate.subject(),
                claim.aggregateVersion(),
                entry.quarantinedAt(),
                entry.settledAt(),
                entry.waitingBehind());
    }
}
