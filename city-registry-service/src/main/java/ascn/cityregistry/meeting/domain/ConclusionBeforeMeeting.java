package ascn.cityregistry.meeting.domain;

import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.PartialDate;

/** A meeting is not concluded before it began (rule N01). */
public final class ConclusionBeforeMeeting extends RuleViolation {

    ConclusionBeforeMeeting(PartialDate concludedOn, PartialDate occurredOn) {
        super(
                Kind.CONFLICT,
                "conclusion-before-meeting",
                "N01",
                "The conclusion of " + concludedOn + " is older than the meeting of " + occurredOn,
                "Give the day of the conclusion, or correct the day of the meeting first",
                "/occurredOn");
    }
}
