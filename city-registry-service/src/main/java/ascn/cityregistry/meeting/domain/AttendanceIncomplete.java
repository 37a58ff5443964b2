package ascn.cityregistry.meeting.domain;

import ascn.contracts.problem.RuleViolation;

/** Before a meeting is concluded by the call it is recorded who attended and who did not (rule C07). */
public final class AttendanceIncomplete extends RuleViolation {

    /** The refusal. */
    public AttendanceIncomplete(int missing) {
        super(
                Kind.CONFLICT,
                "attendance-incomplete",
                "C07",
                "Of " + missing + " invited cities it is not recorded whether their officers attended",
                "Let the Secretariat record it, absence too: it has no consequence");
    }
}
