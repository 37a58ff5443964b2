package ascn.cityregistry.nomination.domain;

import ascn.contracts.problem.RuleViolation;

/** A path is open by a decision that was taken; a plan opens none (rule N03). */
public final class AdmissionPathOnlyPlanned extends RuleViolation {

    AdmissionPathOnlyPlanned() {
        super(
                Kind.CONFLICT,
                "admission-path-only-planned",
                "N03",
                "A decision that is only planned opens no path",
                "Enter it when it has been taken, with the standing RECORDED",
                "/standing");
    }
}
