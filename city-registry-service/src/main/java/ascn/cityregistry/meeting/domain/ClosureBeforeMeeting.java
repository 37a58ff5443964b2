package ascn.cityregistry.meeting.domain;

import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.PartialDate;

/** An outcome is not closed before the meeting that it came of (rule N01). */
public final class ClosureBeforeMeeting extends RuleViolation {

    /** The refusal. */
    public ClosureBeforeMeeting(PartialDate closedOn, PartialDate occurredOn) {
        super(
                Kind.CONFLICT,
                "closure-before-meeting",
                "N01",
                "The act of " + closedOn + " is older than the meeting of " + occurredOn,
                "Give the day of the act that closed it",
                "/occurredOn");
    }
}
