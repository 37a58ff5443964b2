package ascn.roster;

import java.util.Optional;
import java.util.UUID;

/**
 * Who chairs the network on a day: the National Representative of the member state that chairs ASEAN (rule C08). The chair is
 * vacant while that state has no National Representative, and nobody's while no state is known to chair (rule C09).
 *
 * @param memberState the state that chairs ASEAN on the day
 * @param representative its National Representative's tenure
 * @param chairmanshipId the entry of the ASEAN Chair calendar that says so
 * @param planned whether that entry is only a plan; a plan gives no right before its day has come
 */
public record ChairOn(
        Optional<String> memberState,
        Optional<RosterTenure> representative,
        Optional<UUID> chairmanshipId,
        boolean planned) {

    static final ChairOn NOBODY = new ChairOn(Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** Whether nobody chairs the network. */
    public boolean isVacant() {
        return representative.isEmpty();
    }
}
