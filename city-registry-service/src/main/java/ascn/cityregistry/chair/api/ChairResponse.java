package ascn.cityregistry.chair.api;

import ascn.contracts.record.Standing;
import ascn.roster.ChairOn;
import ascn.roster.RosterTenure;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who chairs the network on a day: the National Representative of the member state that chairs ASEAN (rule C08).
 *
 * @param on the day
 * @param vacant whether nobody chairs
 * @param vacancy why nobody chairs (rule C09); absent where somebody does
 * @param memberState ISO 3166-1 alpha-2 code of the state that chairs ASEAN on the day; absent where none is known
 * @param standing whether a source says that it chairs, or only a plan is known
 * @param chairmanshipId the entry of the ASEAN Chair calendar on which the answer rests
 * @param tenureId the tenure of the National Representative on which the answer rests
 * @param body the body behind the National Representative, or NOT_ON_RECORD
 */
public record ChairResponse(
        LocalDate on,
        boolean vacant,
        @Nullable Vacancy vacancy,
        @Nullable String memberState,
        @Nullable Standing standing,
        @Nullable UUID chairmanshipId,
        @Nullable UUID tenureId,
        @Nullable String body) {

    /** Why nobody chairs the network. */
    public enum Vacancy {
        /** No member state is known to chair ASEAN on the day. */
        NO_CHAIRMANSHIP,
        /** The member state that chairs ASEAN has no National Representative on the day. */
        NO_REPRESENTATIVE
    }

    static ChairResponse of(LocalDate day, ChairOn chair) {
        return new ChairResponse(
                day,
                chair.isVacant(),
                vacancy(chair),
                chair.memberState().orElse(null),
                chair.memberState()
                        .map(state -> chair.planned() ? Standing.PLANNED : Standing.RECORDED)
                        .orElse(null),
                chair.chairmanshipId().orElse(null),
                chair.representative().map(RosterTenure::tenureId).orElse(null),
                chair.representative().map(RosterTenure::body).orElse(null));
    }

    private static @Nullable Vacancy vacancy(ChairOn chair) {
        if (chair.memberState().isEmpty()) {
            return Vacancy.NO_CHAIRMANSHIP;
        }
        return chair.isVacant() ? Vacancy.NO_REPRESENTATIVE : null;
    }
}
