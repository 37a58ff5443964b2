package ascn.platform.events.quarantine;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of quarantine with everything about it.
 *
 * @param version counts what was done with it; names its ETag
 * @param summary what the list shows
 * @param original the record as it came, kept for ever
 * @param repaired the record as it was corrected last
 * @param waiting the first events of the same aggregate that wait for it
 * @param history what was done with it, oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuarantineDetail(
        @JsonIgnore long version,
        @JsonUnwrapped QuarantineSummary summary,
        RecordContent original,
        @Nullable RecordContent repaired,
        List<WaitingEvent> waiting,
        List<QuarantineStep> history) {

    /** Keeps the lists from changing under their readers. */
    public QuarantineDetail {
        waiting = List.copyOf(waiting);
        history = List.copyOf(history);
    }

    /**
     * An event that waits.
     *
     * @param eventId its id
     * @param aggregateVersion its place among the events of its aggregate
     * @param sourcePosition its place among all events of its source
     * @param waitingSince since when
     */
    public record WaitingEvent(UUID eventId, long aggregateVersion, long sourcePosition, Instant waitingSince) {}

    static QuarantineDetail of(QuarantineEntry entry, List<WaitingEvent> waiting, List<QuarantineStep> history) {
        var repair = entry.repair();
        return new QuarantineDetail(
                entry.version(),
                QuarantineSummary.of(entry),
                RecordContent.of(entry.origin().headers(), entry.origin().payload()),
                repair == null ? null : RecordContent.of(repair.headers(), repair.payload()),
                waiting,
                history);
    }
}
