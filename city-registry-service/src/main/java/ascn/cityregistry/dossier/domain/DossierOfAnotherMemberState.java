package ascn.cityregistry.dossier.domain;

import ascn.contracts.problem.RuleViolation;

/** A member state nominates its own cities and no others (rule M05). */
public final class DossierOfAnotherMemberState extends RuleViolation {

    DossierOfAnotherMemberState(String memberState) {
        super(
                Kind.FORBIDDEN,
                "dossier-of-another-member-state",
                "M05",
                "Only " + memberState + " itself nominates its cities",
                "Use a token of its nominator",
                "/memberState");
    }
}
