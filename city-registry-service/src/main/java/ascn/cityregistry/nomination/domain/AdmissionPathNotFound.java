package ascn.cityregistry.nomination.domain;

import ascn.contracts.problem.RuleViolation;

/** No admission path has that id. */
public final class AdmissionPathNotFound extends RuleViolation {

    /** @param id what was asked for */
    public AdmissionPathNotFound(AdmissionPathId id) {
        super(
                Kind.NOT_FOUND,
                "admission-path-not-found",
                null,
                "There is no admission path " + id,
                "See GET /api/v1/admission-paths for all of them");
    }
}
