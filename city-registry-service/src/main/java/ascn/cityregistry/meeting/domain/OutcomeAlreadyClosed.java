package ascn.cityregistry.meeting.domain;

import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.PartialDate;
import java.util.UUID;

/** An outcome is closed once (rule A05). */
public final class OutcomeAlreadyClosed extends RuleViolation {

    OutcomeAlreadyClosed(UUID id, PartialDate closedOn) {
        super(
                Kind.CONFLICT,
                "outcome-already-closed",
                "A05",
                "The outcome " + id + " was closed on " + closedOn,
                "Nothing is left to do");
    }
}
