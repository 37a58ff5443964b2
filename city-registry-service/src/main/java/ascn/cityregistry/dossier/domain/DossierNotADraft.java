package ascn.cityregistry.dossier.domain;

import ascn.contracts.problem.RuleViolation;

/** A dossier that was put forward is not written any more (rule M07). */
public final class DossierNotADraft extends RuleViolation {

    DossierNotADraft(DossierStatus status) {
        super(
                Kind.CONFLICT,
                "dossier-not-a-draft",
                "M07",
                "The dossier is " + status + "; only a draft or a returned one can be written and submitted",
                "Read it again to see what was decided");
    }
}
