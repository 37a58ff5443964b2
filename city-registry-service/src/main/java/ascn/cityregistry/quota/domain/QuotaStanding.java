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

    /** The standing of a day for which no quota is known, nor for any later one: nothing is above it. */
    public static QuotaStanding without(String memberState, LocalDate day) {
        return new QuotaStanding(memberState, day, 0, 0, null, null);
    }

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

    /**
     * Whether an admission of one more city rests on a waiver of its own (rule M18): it does where no place is left, and only
     * there.
     *
     * @param names whether the admission names one
     * @throws QuotaExceeded when it needs one and names none
     * @throws WaiverNotNeeded when it names one and needs none
     */
    public boolean needsWaiver(boolean names) {
        boolean needs = places() < 1;
        if (needs && !names) {
            throw QuotaExceeded.withoutWaiver(this);
        }
        if (names && !needs) {
            throw new WaiverNotNeeded(this);
        }
        return needs;
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
