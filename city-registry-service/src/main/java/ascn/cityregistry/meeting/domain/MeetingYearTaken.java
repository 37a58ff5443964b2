package ascn.cityregistry.meeting.domain;

import ascn.contracts.problem.RuleViolation;

/** A calendar year has one annual meeting (rule A01). */
public final class MeetingYearTaken extends RuleViolation {

    /** Name of the constraint that means the same. */
    public static final String CONSTRAINT = "uq_meeting_year";

    /** The refusal. */
    public MeetingYearTaken() {
        super(
                Kind.CONFLICT,
                "meeting-year-taken",
                "A01",
                "This calendar year has its annual meeting on record",
                "Correct the meeting that is there, or record what took place as something else than an annual meeting",
                "/occurredOn");
    }
}
