package ascn.cityregistry.dossier.domain;

import ascn.contracts.problem.RuleViolation;

/** No dossier of that id is there for this caller; whether there is one for others stays secret. */
public final class DossierNotFound extends RuleViolation {

    private DossierNotFound(Kind kind, DossierId id) {
        super(
                kind,
                "dossier-not-found",
                null,
                "There is no dossier " + id + " for you",
                "See GET /api/v1/dossiers for those that you may read");
    }

    /** There is none. */
    public static DossierNotFound of(DossierId id) {
        return new DossierNotFound(Kind.NOT_FOUND, id);
    }

    /** There is one, but it is another member state's; the caller is told the same. */
    public static DossierNotFound hidden(DossierId id) {
        return new DossierNotFound(Kind.HIDDEN, id);
    }
}
