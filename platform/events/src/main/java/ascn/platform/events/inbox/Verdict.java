package ascn.platform.events.inbox;

import ascn.platform.events.EventEnvelope;
import org.jspecify.annotations.Nullable;

/** What is to be done with an event that was just read, decided from what was applied before. */
sealed interface Verdict {

    /** It is the next of its aggregate. */
    record Apply() implements Verdict {}

    /** It was applied before; nothing changes. */
    record Duplicate() implements Verdict {}

    /** Its predecessor is missing. */
    record Wait() implements Verdict {}

    /** It cannot be applied. */
    record Quarantine(
            QuarantineReason reason,
            String detail,
            @Nullable EventEnvelope envelope) implements Verdict {}
}
