package ascn.cityregistry.dossier.domain;

import ascn.contracts.problem.RuleViolation;

/** A dossier that nominates cities nominates the capital, unless it is a member already (rule M03). */
public final class CapitalMissing extends RuleViolation {

    CapitalMissing(CapitalToNominate capital) {
        super(
                Kind.CONFLICT,
                "capital-missing",
                "M03",
                "The dossier does not hold the capital, " + capital.name(),
                "Add " + capital.name() + " to the cities",
                "/cities");
    }
}
