package ascn.twinning.matching.domain;

import org.jspecify.annotations.Nullable;

/**
 * Why a city and a partner were not proposed to each other.
 *
 * @param city slug
 * @param partner slug
 * @param cause the first that holds, in the order of {@link Cause}
 * @param instead whom the city has, or of those that the partner has the one that it likes least; null where nobody is needed
 *     to explain it
 * @param sentence the same for a reader
 */
public record PairReason(
        String city, String partner, Cause cause, @Nullable String instead, String sentence) {

    /** What can keep a pair from being made. */
    public enum Cause {
        /** Both have refused. */
        REFUSED_BY_BOTH,
        /** The city has refused. */
        REFUSED_BY_CITY,
        /** The partner has refused. */
        REFUSED_BY_PARTNER,
        /** Neither has listed the other. */
        NOT_LISTED_BY_BOTH,
        /** The city has not listed the partner. */
        NOT_LISTED_BY_CITY,
        /** The partner has not listed the city. */
        NOT_LISTED_BY_PARTNER,
        /** The partner takes no city. */
        PARTNER_TAKES_NONE,
        /** The city has a partner that it likes better. */
        CITY_HAS_BETTER,
        /** The city has a partner that it likes as well, and that comes first by points or slug. */
        CITY_HAS_EQUAL,
        /** The partner is full with cities that it likes better. */
        PARTNER_HAS_BETTER,
        /** The partner is full with cities that it likes at least as well, and that come first by points or slug. */
        PARTNER_HAS_EQUAL,
        /** One of the two has somebody that it likes as well, though points and slug would have this pair come first. */
        NOBODY_GAINS_STRICTLY,
        /** Nothing: both would gain, so the matching is not stable. */
        BLOCKING,
        /** Nothing: the pair was made. */
        MADE
    }
}
