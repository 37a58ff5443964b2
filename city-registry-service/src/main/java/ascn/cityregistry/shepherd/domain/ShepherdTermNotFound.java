package ascn.cityregistry.shepherd.domain;

import ascn.contracts.problem.RuleViolation;
import java.util.UUID;

/** There is no such term. */
public final class ShepherdTermNotFound extends RuleViolation {

    /** @param id what was asked for */
    public ShepherdTermNotFound(UUID id) {
        super(
                Kind.NOT_FOUND,
                "shepherd-term-not-found",
                "C11",
                "No term of the shepherd has the id '" + id + "'",
                "See GET /api/v1/shepherd-terms for all of them");
    }
}
