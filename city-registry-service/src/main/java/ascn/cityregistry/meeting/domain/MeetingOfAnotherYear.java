package ascn.cityregistry.meeting.domain;

import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.PartialDate;

/** An annual meeting stays that of its calendar year (rule A01). */
public final class MeetingOfAnotherYear extends RuleViolation {

    MeetingOfAnotherYear(int year, PartialDate occurredOn) {
        super(
                Kind.CONFLICT,
                "meeting-of-another-year",
                "A01",
                "This is the annual meeting of " + year + ", and " + occurredOn + " lies in another year",
                "Record the meeting of the other year as a meeting of its own",
                "/occurredOn");
    }
}
