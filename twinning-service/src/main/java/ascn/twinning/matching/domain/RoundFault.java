package ascn.twinning.matching.domain;

/**
 * Something in the input of a round that contradicts the rest of it.
 *
 * @param kind what is wrong
 * @param slug the city or partner that said it
 * @param about the slug or number that is wrong
 * @param sentence the same for a reader
 */
public record RoundFault(Kind kind, String slug, String about, String sentence) {

    /** What can be wrong. */
    public enum Kind {
        /** A city is in the round twice. */
        CITY_TWICE,
        /** A partner is in the round twice. */
        PARTNER_TWICE,
        /** A preference, refusal, score or change names one that is not in the round. */
        UNKNOWN,
        /** A preference names one twice. */
        LISTED_TWICE,
        /** One is named as acceptable and refused. */
        LISTED_AND_REFUSED,
        /** A tier has no members. */
        EMPTY_TIER,
        /** A capacity below 0 (rule T04). */
        CAPACITY_NEGATIVE,
        /** Points below 0. */
        POINTS_NEGATIVE,
        /** More pairs than one run looks at, {@link RoundInput#MOST_PAIRS}. */
        TOO_MANY_PAIRS
    }
}
