package ascn.cityregistry.memberstate.domain;

import ascn.contracts.problem.RuleViolation;

/** No member state of ASEAN has that code. */
public final class UnknownMemberState extends RuleViolation {

    /** @param code the code that was given */
    public UnknownMemberState(String code) {
        super(
                Kind.INVALID,
                "unknown-member-state",
                "M16",
                "'" + code + "' is no member state of ASEAN",
                "Use a code of GET /api/v1/member-states",
                "/memberState");
    }
}
