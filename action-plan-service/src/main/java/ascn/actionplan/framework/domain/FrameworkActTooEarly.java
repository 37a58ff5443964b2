package ascn.actionplan.framework.domain;

import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.PartialDate;

/** Acts on one edition or comment are entered in the order in which they occurred (rules N01, N05). */
public final class FrameworkActTooEarly extends RuleViolation {

    private FrameworkActTooEarly(PartialDate occurredOn, PartialDate last) {
        super(
                Kind.CONFLICT,
                "earlier-than-last-act",
                "N01",
                "An act of " + occurredOn + " would come before the last one, of " + last,
                "Give the day of the act",
                "/occurredOn");
    }

    /**
     * Goes on unless the act is older than the last one for certain.
     *
     * @throws FrameworkActTooEarly when it is
     */
    static void refuse(PartialDate occurredOn, PartialDate last) {
        if (occurredOn.isCertainlyBefore(last)) {
            throw new FrameworkActTooEarly(occurredOn, last);
        }
    }
}
