package ascn.actionplan.expertise.domain;

import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.PartialDate;

/** What is about an offer or a request comes after it (rules N01, P23). */
public final class ExpertiseActOutOfOrder extends RuleViolation {

    public ExpertiseActOutOfOrder(PartialDate day, PartialDate earlier) {
        super(
                Kind.CONFLICT,
                "expertise-act-out-of-order",
                "N01",
                "The act of " + day + " is about something that was told on " + earlier,
                "Give a day on or after " + earlier.lastDay(),
                "/occurredOn");
    }
}
