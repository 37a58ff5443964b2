package ascn.cityregistry.meeting.domain;

import ascn.contracts.problem.RuleViolation;

/** A member state has named no delegation that could be replaced (rule C06). */
public final class DelegationNotNamed extends RuleViolation {

    /** @param memberState code of the state that was asked for */
    public DelegationNotNamed(String memberState) {
        super(
                Kind.NOT_FOUND,
                "delegation-not-named",
                "C06",
                "No delegation of " + memberState + " to this meeting is named",
                "Name it with POST; see the delegations of the meeting");
    }
}
