package ascn.cityregistry.nomination.domain;

import ascn.contracts.problem.RuleViolation;

/** No call for nominations has that id. */
public final class NominationCallNotFound extends RuleViolation {

    /** @param id what was asked for */
    public NominationCallNotFound(NominationCallId id) {
        super(
                Kind.NOT_FOUND,
                "nomination-call-not-found",
                null,
                "There is no call for nominations " + id,
                "See GET /api/v1/nomination-calls for all of them");
    }
}
