package ascn.cityregistry.quota.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a member state stands on a day: its member cities beside what quota and waivers allow (rule M01).
 *
 * @param memberState code of the member state
 * @param day the day
 * @param members its member cities on that day
 * @param waived how many cities above the quota its waivers allow on that day
 * @param effectiveFrom the day from which the quota of that day holds; null before the first policy
 * @param citiesPerState the quota of that day; null before the first policy, when none is known
 */
public record QuotaStanding(
        String memberState,
        LocalDate day,
        long members,
        long waived,
        @Nullable LocalDate effectiveFrom,
        @Nullable Integer citiesPerState) {

    /**
     * Refuses more cities than are allowed. Before the first policy there is no quota to exceed.
     *
     * @throws QuotaExceeded when quota and waivers allow fewer
     */
    public void refuseAbove(int more) {
        if (citiesPerState != null && members + more > allowed()) {
            throw new QuotaExceeded(this, members + more);
        }
    }

    /** How many member cities quota and waivers allow together; without limit before the first policy. */
    public long allowed() {
        return citiesPerState == null ? Long.MAX_VALUE : citiesPerState + waived;
    }

    /** How many more cities it may have; none when a lowered quota left it with more than would be admitted now. */
    public long places() {
        return citiesPerState == null ? Long.MAX_VALUE : Math.max(0, allowed() - members);
    }
}
