package ascn.cityregistry.dossier.domain;

import ascn.contracts.problem.RuleViolation;

/** A member state has one open dossier at a time, so that no city can stand in two. */
public final class DossierAlreadyOpen extends RuleViolation {

    /** Name of the index that refuses the second of two parallel calls. */
    public static final String CONSTRAINT = "uq_dossier_open";

    /** The refusal; it names no dossier, because a caller who lost a race knows none. */
    public DossierAlreadyOpen() {
        super(
                Kind.CONFLICT,
                "dossier-already-open",
                "M07",
                "The member state has a dossier that is not yet decided",
                "Revise that one, or wait for the decision on it",
                "/memberState");
    }
}
