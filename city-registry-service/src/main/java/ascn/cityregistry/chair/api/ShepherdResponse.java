package ascn.cityregistry.chair.api;

import ascn.contracts.record.Standing;
import ascn.roster.RosterTenure;
import ascn.roster.ShepherdOn;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts as shepherd on a day (rule C11): for the state whose term runs its designated official, where it has one, else its
 * National Representative, unless that is the Chair.
 *
 * @param on the day
 * @param missing whether nobody acts as shepherd
 * @param reason why nobody does; absent where somebody does
 * @param memberState ISO 3166-1 alpha-2 code of the state whose term runs on the day; absent where none does
 * @param standing whether a source says that the term began, or only a plan is known
 * @param alsoChairs whether the same state chairs ASEAN on the day (rule C13)
 * @param shepherdTermId the term on which the answer rests
 * @param post by which post the person acts: NATIONAL_REPRESENTATIVE or SHEPHERD_REPRESENTATIVE
 * @param tenureId the tenure on which the answer rests
 * @param body the body behind the post, or NOT_ON_RECORD
 */
public record ShepherdResponse(
        LocalDate on,
        boolean missing,
        @Nullable Reason reason,
        @Nullable String memberState,
        @Nullable Standing standing,
        boolean alsoChairs,
        @Nullable UUID shepherdTermId,
        @Nullable String post,
        @Nullable UUID tenureId,
        @Nullable String body) {

    /** Why nobody acts as shepherd. */
    public enum Reason {
        /** No term is known to run on the day. */
        NO_TERM,
        /** The state has neither a designated official nor a National Representative on the day. */
        NO_REPRESENTATIVE,
        /** The state also chairs ASEAN, and has designated nobody but its National Representative. */
        REPRESENTATIVE_CHAIRS
    }

    static ShepherdResponse of(LocalDate day, ShepherdOn shepherd) {
        return new ShepherdResponse(
                day,
                shepherd.representative().isEmpty(),
                reason(shepherd),
                shepherd.memberState().orElse(null),
                shepherd.memberState()
                        .map(state -> shepherd.planned() ? Standing.PLANNED : Standing.RECORDED)
                        .orElse(null),
                shepherd.alsoChairs(),
                shepherd.shepherdTermId().orElse(null),
                shepherd.representative().map(RosterTenure::post).orElse(null),
                shepherd.representative().map(RosterTenure::tenureId).orElse(null),
                shepherd.representative().map(RosterTenure::body).orElse(null));
    }

    private static @Nullable Reason reason(ShepherdOn shepherd) {
        if (shepherd.memberState().isEmpty()) {
            return Reason.NO_TERM;
        }
        if (!shepherd.isRepresentativeMissing()) {
            return null;
        }
        return shepherd.alsoChairs() ? Reason.REPRESENTATIVE_CHAIRS : Reason.NO_REPRESENTATIVE;
    }
}
