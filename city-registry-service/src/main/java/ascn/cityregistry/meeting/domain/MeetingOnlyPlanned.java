package ascn.cityregistry.meeting.domain;

import ascn.contracts.problem.RuleViolation;

/** What took place at a meeting needs a meeting that took place (rule N03). */
public final class MeetingOnlyPlanned extends RuleViolation {

    MeetingOnlyPlanned(int number) {
        super(
                Kind.CONFLICT,
                "meeting-only-planned",
                "N03",
                "Of the annual meeting " + number + " only a plan is on record",
                "Correct the meeting to RECORDED once a source says that it took place");
    }
}
