package ascn.cityregistry.chairmanship.domain;

import ascn.contracts.problem.RuleViolation;
import java.util.UUID;

/** The calendar has no such entry. */
public final class ChairmanshipNotFound extends RuleViolation {

    /** @param id what was asked for */
    public ChairmanshipNotFound(UUID id) {
        super(
                Kind.NOT_FOUND,
                "chairmanship-not-found",
                "C10",
                "The ASEAN Chair calendar has no entry '" + id + "'",
                "See GET /api/v1/chairmanships for all of them");
    }
}
