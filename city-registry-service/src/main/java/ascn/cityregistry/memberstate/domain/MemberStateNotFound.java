package ascn.cityregistry.memberstate.domain;

import ascn.contracts.problem.RuleViolation;

/** No member state has that code (rule M16). */
public final class MemberStateNotFound extends RuleViolation {

    /** @param code what was asked for */
    public MemberStateNotFound(String code) {
        super(
                Kind.NOT_FOUND,
                "member-state-not-found",
                "M16",
                "No member state of ASEAN has the code " + code,
                "See GET /api/v1/member-states for all of them");
    }
}
