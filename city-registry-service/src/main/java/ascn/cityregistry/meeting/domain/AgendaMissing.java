package ascn.cityregistry.meeting.domain;

import ascn.contracts.problem.RuleViolation;

/** A meeting that is concluded by the call has an agenda (rule A07). */
public final class AgendaMissing extends RuleViolation {

    /** The refusal. */
    public AgendaMissing() {
        super(
                Kind.CONFLICT,
                "agenda-missing",
                "A07",
                "The meeting has no agenda",
                "Set it with PUT /api/v1/meetings/{meetingId}/agenda");
    }
}
