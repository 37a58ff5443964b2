package ascn.platform.events.quarantine;

import ascn.platform.events.EventClaim;
import ascn.platform.events.inbox.IncomingRecord;
import ascn.platform.events.inbox.QuarantineReason;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of quarantine as the tables keep it.
 *
 * @param id its id
 * @param version counts what was done with it, from 1
 * @param state whether anything is left to do
 * @param reason why it was not applied
 * @param detail the same in words
 * @param origin the record as it came
 * @param claim what it says of itself, after the latest repair
 * @param repair the corrected content in force, absent when it was never repaired
 * @param quarantinedAt since when it lies here
 * @param settledAt when it was settled, absent while it is open
 * @param waitingBehind how many later events of the same aggregate wait
 */
record QuarantineEntry(
        UUID id,
        long version,
        State state,
        QuarantineReason reason,
        String detail,
        IncomingRecord origin,
        EventClaim claim,
        @Nullable Content repair,
        Instant quarantinedAt,
        @Nullable Instant settledAt,
        long waitingBehind) {

    /** Whether anything is left to do. */
    enum State {
        /** It waits for a decision. */
        OPEN,
        /** It was replayed and has its effect. */
        APPLIED,
        /** It was given up. */
        DISCARDED,
        /** A good copy came and was applied. */
        HEALED
    }

    /** Headers and payload of a repair. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared: it only carries bytes between tables and inbox.
    record Content(Map<String, byte[]> headers, byte @Nullable [] payload) {}

    /** The record as it is to be read now: as repaired, otherwise as it came. */
    IncomingRecord inForce() {
        return repair == null ? origin : with(repair);
    }

    /** The record in the same place with other content. */
    IncomingRecord with(Content content) {
        return new IncomingRecord(
                origin.topic(),
                origin.partition(),
                origin.offset(),
                origin.key(),
                content.headers(),
                content.payload());
    }
}
