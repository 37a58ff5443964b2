package ascn.cityregistry.meeting.domain;

import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.PartialDate;

/** Once a meeting is concluded nothing of it changes but that its outcomes are closed (rule A01). */
public final class MeetingAlreadyConcluded extends RuleViolation {

    MeetingAlreadyConcluded(int number, PartialDate concludedOn) {
        super(
                Kind.CONFLICT,
                "meeting-already-concluded",
                "A01",
                "The annual meeting " + number + " was concluded on " + concludedOn,
                "Close its outcomes, or record what is new at the next meeting");
    }
}
