package ascn.cityregistry.memberstate.domain;

import ascn.contracts.problem.RuleViolation;

/** A state accedes to ASEAN once (rule M16). */
public final class MemberStateOnRecord extends RuleViolation {

    /** Name of the key that refuses the second of two parallel calls. */
    public static final String CONSTRAINT = "member_state_pkey";

    /** The refusal; its caller knows the code. */
    public MemberStateOnRecord() {
        super(
                Kind.CONFLICT,
                "member-state-on-record",
                "M16",
                "A member state of that code is on record",
                "Read GET /api/v1/member-states/{code}; a state accedes once",
                "/code");
    }
}
