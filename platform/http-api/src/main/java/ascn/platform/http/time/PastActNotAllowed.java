package ascn.platform.http.time;

import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.PartialDate;

/** An act that happens by the call takes effect today (rule N01). */
public final class PastActNotAllowed extends RuleViolation {

    PastActNotAllowed(PartialDate occurredOn) {
        super(
                Kind.FORBIDDEN,
                "past-act-not-allowed",
                "N01",
                "This act takes effect by this call, so it cannot have occurred on " + occurredOn,
                "Leave occurredOn out. Entering the record of the past needs a token with record_past and a deployment"
                        + " that allows it",
                "/occurredOn");
    }
}
