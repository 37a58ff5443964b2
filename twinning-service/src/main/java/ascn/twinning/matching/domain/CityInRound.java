package ascn.twinning.matching.domain;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A city that takes part. It gets one partner at most (rule T03).
 *
 * @param slug the city
 * @param memberState code of its member state: results are counted by it, and nothing is decided by it (rule T19)
 * @param preference over slugs of partners
 * @param refusals partners that it refuses, without a reason (rule T02); in the order of their slugs
 */
public record CityInRound(String slug, String memberState, Preference preference, Set<String> refusals) {

    /** Keeps copies. */
    public CityInRound {
        refusals = inOrder(refusals);
    }

    static Set<String> inOrder(Set<String> slugs) {
        return slugs.isEmpty() ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(slugs));
    }

    /** The same city with another preference and other refusals. */
    CityInRound saying(Preference other, Set<String> others) {
        return new CityInRound(slug, memberState, other, others);
    }
}
