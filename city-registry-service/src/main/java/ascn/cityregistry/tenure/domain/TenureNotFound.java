package ascn.cityregistry.tenure.domain;

import ascn.contracts.problem.RuleViolation;
import java.util.UUID;

/** There is no such tenure. */
public final class TenureNotFound extends RuleViolation {

    /** @param id what was asked for */
    public TenureNotFound(UUID id) {
        super(
                Kind.NOT_FOUND,
                "tenure-not-found",
                "N06",
                "There is no tenure '" + id + "'",
                "See the representatives of a member state or the officers of a city for their tenures");
    }
}
