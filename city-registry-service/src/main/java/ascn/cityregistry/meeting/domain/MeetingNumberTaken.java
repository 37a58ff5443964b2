package ascn.cityregistry.meeting.domain;

import ascn.contracts.problem.RuleViolation;

/** Each annual meeting has a number of its own (rule A01). */
public final class MeetingNumberTaken extends RuleViolation {

    /** Name of the constraint that means the same. */
    public static final String CONSTRAINT = "uq_meeting_number";

    /** The refusal. */
    public MeetingNumberTaken() {
        super(
                Kind.CONFLICT,
                "meeting-number-taken",
                "A01",
                "Another annual meeting has this number",
                "Give the number in the row of annual meetings; see GET /api/v1/meetings",
                "/number");
    }
}
