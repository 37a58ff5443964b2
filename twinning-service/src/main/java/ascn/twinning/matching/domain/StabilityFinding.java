package ascn.twinning.matching.domain;

/**
 * Something that is wrong with a matching or its certificate.
 *
 * @param kind what is wrong
 * @param city slug, or empty where it is about a partner alone or about the whole
 * @param partner slug, or empty where it is about a city alone or about the whole
 * @param sentence the same for a reader
 */
public record StabilityFinding(Kind kind, String city, String partner, String sentence) {

    /** What can be wrong. */
    public enum Kind {
        /** A city or partner that is not in the round. */
        UNKNOWN,
        /** A city has two partners, or the same one twice (rule T03). */
        CITY_TWICE,
        /** A partner has more cities than it takes (rule T04). */
        OVER_CAPACITY,
        /** A pair that one side has refused or not listed. */
        FORCED,
        /** Both would strictly gain by leaving the matching for each other. */
        BLOCKING,
        /** The lists of those who stay alone do not say what the pairs say. */
        UNMATCHED_WRONG,
        /** The certificate speaks of another input or another matching. */
        OTHER_DIGEST,
        /** A line of the certificate does not say what is so. */
        EVIDENCE_WRONG
    }
}
