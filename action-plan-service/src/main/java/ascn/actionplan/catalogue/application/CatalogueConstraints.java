package ascn.actionplan.catalogue.application;

import ascn.actionplan.catalogue.domain.ActionLineOnRecord;
import ascn.actionplan.catalogue.domain.InstrumentOnRecord;
import ascn.actionplan.catalogue.domain.SectorOnRecord;
import ascn.contracts.problem.RuleViolation;
import ascn.platform.http.problem.ConstraintRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What the constraints of the catalogue mean to a caller who lost a race. */
@ApplicationScoped
class CatalogueConstraints implements ConstraintRefusals {

    private static final String OF_THE_REQUEST = "of the request";

    @Override
    public Optional<RuleViolation> refusalOf(String constraint) {
        return Optional.ofNullable(
                switch (constraint) {
                    case "sector_pkey" -> new SectorOnRecord(OF_THE_REQUEST);
                    case "instrument_pkey" -> new InstrumentOnRecord(OF_THE_REQUEST);
                    case "action_line_pkey" -> new ActionLineOnRecord(OF_THE_REQUEST, "/code");
                    default -> null;
                });
    }
}
