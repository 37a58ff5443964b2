package ascn.cityregistry.dossier.domain;

import ascn.contracts.problem.RuleViolation;

/** No dossier of that id is there for this caller; whether there is one for others stays secret. */
public final class DossierNotFound extends RuleViolation {

    /** @param id what was asked for */
    public DossierNotFound(DossierId id) {
        super(
                Kind.NOT_FOUND,
                "dossier-not-found",
                null,
                "There is no dossier " + id + " for you",
                "See GET /api/v1/dossiers for those that you may read");
    }
}
