package ascn.cityregistry.dossier.domain;

import ascn.contracts.problem.RuleViolation;

/** A dossier on which was decided, or that was withdrawn, is closed (rule M07). */
public final class DossierNotOpen extends RuleViolation {

    DossierNotOpen(DossierStatus status) {
        super(
                Kind.CONFLICT,
                "dossier-not-open",
                "M07",
                "The dossier is " + status + "; only one on which nothing was decided can be withdrawn",
                "Read it again to see what was decided");
    }
}
