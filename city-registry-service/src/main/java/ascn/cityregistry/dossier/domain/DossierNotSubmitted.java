package ascn.cityregistry.dossier.domain;

import ascn.contracts.problem.RuleViolation;

/** Only a complete dossier that was put forward is decided on (rule M07). */
public final class DossierNotSubmitted extends RuleViolation {

    DossierNotSubmitted(DossierStatus status) {
        super(
                Kind.CONFLICT,
                "dossier-not-submitted",
                "M07",
                "The dossier is " + status + "; only a submitted one can be admitted or returned",
                "Wait for its submission");
    }
}
