package ascn.twinning.matching.domain;

import java.util.Set;

/**
 * A verified partner that takes part. Where it comes from is not told, so that nothing can be decided by it (rule T19).
 *
 * @param slug the partner
 * @param capacity how many cities it can take, from 0 on (rule T04)
 * @param preference over slugs of cities
 * @param refusals cities that it refuses, without a reason (rule T02); in the order of their slugs
 */
public record PartnerInRound(String slug, int capacity, Preference preference, Set<String> refusals) {

    /** Keeps copies. */
    public PartnerInRound {
        refusals = CityInRound.inOrder(refusals);
    }

    /** The same partner with another capacity. */
    PartnerInRound taking(int places) {
        return new PartnerInRound(slug, places, preference, refusals);
    }

    /** The same partner with another preference and other refusals. */
    PartnerInRound saying(Preference other, Set<String> others) {
        return new PartnerInRound(slug, capacity, other, others);
    }
}
