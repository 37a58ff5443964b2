package ascn.cityregistry.dossier.domain;

import ascn.contracts.problem.RuleViolation;

/** A dossier has three parts: cities, an officer for each, the National Representative (rule M07). */
public final class DossierPartMissing extends RuleViolation {

    DossierPartMissing(String slug, String pointer, String what, String remedy) {
        super(Kind.CONFLICT, slug, "M07", "The dossier has " + what, remedy, pointer);
    }
}
