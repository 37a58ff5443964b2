package ascn.cityregistry.quota.api;

import ascn.cityregistry.quota.domain.QuotaStanding;
import java.time.LocalDate;

/**
 * How many cities a member state could nominate if the quota became another.
 *
 * @param memberState ISO 3166-1 alpha-2 code
 * @param members its member cities on the day that leaves it the fewest places
 * @param waived how many cities above the quota its waivers allow on that day
 * @param mayNominate how many more it could have; none where it has as many already, or more
 * @param tightestOn that day: the one that was asked for, or a later one that is known already
 */
public record QuotaPreviewResponse(
        String memberState, long members, long waived, long mayNominate, LocalDate tightestOn) {

    static QuotaPreviewResponse of(QuotaStanding standing) {
        return new QuotaPreviewResponse(
                standing.memberState(), standing.members(), standing.waived(), standing.places(), standing.day());
    }
}
