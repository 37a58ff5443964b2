package ascn.cityregistry.secretariat.domain;

import ascn.contracts.problem.RuleViolation;
import java.util.UUID;

/** The record has no such entry. */
public final class SecretariatUnitNotFound extends RuleViolation {

    /** @param id what was asked for */
    public SecretariatUnitNotFound(UUID id) {
        super(
                Kind.NOT_FOUND,
                "secretariat-unit-not-found",
                "C15",
                "No entry of the unit of the Secretariat has the id '" + id + "'",
                "See GET /api/v1/secretariat-units for all of them");
    }
}
