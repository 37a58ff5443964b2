package ascn.platform.events.republication;

import ascn.contracts.problem.RuleViolation;

/** There is nothing in the range that was told before. */
public final class RepublicationRangeInvalid extends RuleViolation {

    RepublicationRangeInvalid(long from, long to, long told) {
        super(
                Kind.INVALID,
                "republication-range-invalid",
                null,
                "Positions " + from + " to " + to + " are not a range of what was told, 1 to " + told,
                "Give a first and a last position between 1 and " + told);
    }
}
