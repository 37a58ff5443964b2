package ascn.platform.events.inbox;

import ascn.platform.events.EventClaim;

/** What is to be done with an event that was just read, decided from what was applied before. */
sealed interface Verdict {

    /** It is the next of its aggregate. */
    record Apply() implements Verdict {}

    /** It was applied before; nothing changes. */
    record Duplicate() implements Verdict {}

    /** Its predecessor is missing. */
    record Wait() implements Verdict {}

    /** It cannot be applied. */
    record Quarantine(QuarantineReason reason, String detail, EventClaim claim) implements Verdict {

        /** Longer texts repeat themselves; the whole record is kept beside. */
        private static final int LONGEST_DETAIL = 2_000;

        /** Keeps out what the database cannot keep as text. */
        public Quarantine {
            var text = detail.replace('\u0000', '\uFFFD');
            detail = text.length() <= LONGEST_DETAIL ? text : text.substring(0, LONGEST_DETAIL) + " …";
        }
    }
}
