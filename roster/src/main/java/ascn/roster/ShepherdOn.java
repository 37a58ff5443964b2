package ascn.roster;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Who acts as shepherd on a day (rule C11): for the state whose term runs its designated official, where it has one, else its
 * National Representative. While the state also chairs ASEAN its National Representative is the Chair and cannot be the
 * shepherd's person too: without another person nobody acts.
 *
 * @param memberState the state whose term runs on the day
 * @param representative the tenure of the person who acts for it
 * @param shepherdTermId the term that runs
 * @param planned whether that term is only a plan; a plan gives no right before its day has come
 * @param alsoChairs whether the same state chairs ASEAN on the day (rule C13)
 */
public record ShepherdOn(
        Optional<String> memberState,
        Optional<RosterTenure> representative,
        Optional<UUID> shepherdTermId,
        boolean planned,
        boolean alsoChairs) {

    static final ShepherdOn NOBODY = new ShepherdOn(Optional.empty(), Optional.empty(), Optional.empty(), false, false);

    /** Whether a term runs and nobody acts in it. */
    public boolean isRepresentativeMissing() {
        return memberState.isPresent() && representative.isEmpty();
    }

    /**
     * The tenure by which the shepherd signs.
     *
     * @param day the day that this answers for
     * @throws ShepherdRepresentativeMissing when nobody acts as shepherd
     */
    public RosterTenure require(LocalDate day) {
        return representative.orElseThrow(() -> new ShepherdRepresentativeMissing(this, day));
    }
}
