package ascn.cityregistry.dossier.domain;

import ascn.contracts.problem.RuleViolation;

/** A city is a member by a decision that was taken; a plan of one makes none (rule N03). */
public final class AdmissionOnlyPlanned extends RuleViolation {

    /** The refusal. */
    public AdmissionOnlyPlanned() {
        super(
                Kind.CONFLICT,
                "admission-only-planned",
                "N03",
                "An admission that is only planned makes no member city",
                "Enter it when the decision has been taken, with the standing RECORDED",
                "/standing");
    }
}
