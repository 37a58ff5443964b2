package ascn.cityregistry.application.domain;

import ascn.contracts.problem.RuleViolation;

/** A member state applies for its own cities and for no others (rule M05). */
public final class ApplicationOfAnotherMemberState extends RuleViolation {

    ApplicationOfAnotherMemberState(String memberState) {
        super(
                Kind.FORBIDDEN,
                "application-of-another-member-state",
                "M05",
                "Only " + memberState + " itself applies for its cities",
                "Use a token of its nominator, or of its National Representative",
                "/memberState");
    }
}
