package ascn.cityregistry.quota.api;

import ascn.cityregistry.quota.application.FindQuotas.Outlook;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a member state stands on a day.
 *
 * @param memberState ISO 3166-1 alpha-2 code
 * @param on the day
 * @param members its member cities on that day
 * @param citiesPerState the quota of that day; absent before the first policy
 * @param effectiveFrom the day from which that quota holds
 * @param waived how many cities above the quota its waivers allow on that day
 * @param places how many cities could be admitted on that day: no later day may be left with too many; absent where no
 *     quota is known
 * @param tightestOn the day that leaves it so few
 */
public record QuotaOfStateResponse(
        String memberState,
        LocalDate on,
        long members,
        @Nullable Integer citiesPerState,
        @Nullable LocalDate effectiveFrom,
        long waived,
        @Nullable Long places,
        @Nullable LocalDate tightestOn) {

    static QuotaOfStateResponse of(Outlook outlook) {
        var day = outlook.day();
        var tightest = outlook.tightest();
        boolean isLimited = tightest.citiesPerState() != null;
        return new QuotaOfStateResponse(
                day.memberState(),
                day.day(),
                day.members(),
                day.citiesPerState(),
                day.effectiveFrom(),
                day.waived(),
                isLimited ? tightest.places() : null,
                isLimited ? tightest.day() : null);
    }
}
