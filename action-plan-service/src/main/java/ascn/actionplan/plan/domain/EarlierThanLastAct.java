package ascn.actionplan.plan.domain;

import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.PartialDate;
import org.jspecify.annotations.Nullable;

/** Acts on one plan are entered in the order in which they occurred (rule N01). */
public final class EarlierThanLastAct extends RuleViolation {

    private EarlierThanLastAct(PartialDate occurredOn, PartialDate last) {
        super(
                Kind.CONFLICT,
                "earlier-than-last-act",
                "N01",
                "The act of " + occurredOn + " is certainly older than the last one on this plan, of " + last,
                "Enter the acts of a plan in the order of their days",
                "/occurredOn");
    }

    /** Refuses an act that certainly took place before the last one. */
    static void refuse(PartialDate occurredOn, @Nullable PartialDate last) {
        if (last != null && occurredOn.isCertainlyBefore(last)) {
            throw new EarlierThanLastAct(occurredOn, last);
        }
    }
}
