package ascn.actionplan.framework.domain;

import ascn.contracts.problem.RuleViolation;
import java.time.LocalDate;

/** Only members of ASEAN endorse (rule F04). */
public final class EndorserNotAMember extends RuleViolation {

    /** The refusal. */
    public EndorserNotAMember(String memberState, LocalDate day) {
        super(
                Kind.CONFLICT,
                "framework-endorser-not-a-member",
                "F04",
                memberState + " is no member of ASEAN on " + day,
                "Endorse for a state that is a member on the day",
                "/memberState");
    }
}
