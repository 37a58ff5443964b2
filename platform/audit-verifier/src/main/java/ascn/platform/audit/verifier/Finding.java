package ascn.platform.audit.verifier;

import org.jspecify.annotations.Nullable;

/**
 * Something in the trail that is not as it was written.
 *
 * @param kind what is wrong
 * @param seq number of the seal where it shows, or null where it concerns an entry without a seal
 * @param entry id of the entry, where one is concerned
 * @param detail what was expected and what was found
 */
public record Finding(
        Kind kind, @Nullable Long seq, @Nullable String entry, String detail) {

    /** What can be wrong. */
    public enum Kind {
        /** The entry does not say what it said when it was written or sealed. */
        CONTENT_CHANGED,
        /** The entry of a seal is gone. */
        ENTRY_REMOVED,
        /** A seal is gone, in the chain or at its end. */
        SEAL_REMOVED,
        /** A seal does not say what it said when it was made. */
        SEAL_CHANGED,
        /** Seals stand in another order than they were made. */
        REORDERED,
        /** The mark of the chain's end does not belong to the last seal. */
        HEAD_CHANGED,
        /** The chain is whole, but it is another one than was noted outside of the database. */
        ANOTHER_CHAIN
    }
}
