package ascn.cityregistry.meeting.domain;

import ascn.contracts.record.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The delegation of a member state at an annual meeting (rule C06).
 *
 * @param memberState code of the member state
 * @param head who leads it
 * @param alternatePost the function of the alternate, never a name; null where the National Representative leads
 * @param namedOn when it was named, as precisely as it is known
 * @param source where it is written down; null where it was named by the call itself
 * @param reason why another one was named before; null where this is the first
 */
public record Delegation(
        String memberState,
        Head head,
        @Nullable String alternatePost,
        PartialDate namedOn,
        @Nullable String source,
        @Nullable String reason) {

    /** Who leads a delegation. */
    public enum Head {
        /** The National Representative. */
        NATIONAL_REPRESENTATIVE,
        /** An alternate, whose function is recorded. */
        ALTERNATE
    }

    /** An alternate is named by function, and nobody else is (rule C06). */
    public Delegation {
        if ((head == Head.ALTERNATE) != (alternatePost != null)) {
            throw new AlternateUnclear();
        }
    }
}
