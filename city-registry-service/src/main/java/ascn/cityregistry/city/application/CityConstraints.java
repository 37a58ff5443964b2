package ascn.cityregistry.city.application;

import ascn.cityregistry.city.domain.CityListedAlready;
import ascn.cityregistry.city.domain.CityNameTaken;
import ascn.cityregistry.city.domain.CityNameUnchanged;
import ascn.cityregistry.city.domain.CityOnRecord;
import ascn.cityregistry.city.domain.ListNumberTaken;
import ascn.contracts.problem.RuleViolation;
import ascn.platform.http.problem.ConstraintRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What the constraints of the cities' tables mean to a caller. */
@ApplicationScoped
class CityConstraints implements ConstraintRefusals {

    @Override
    public Optional<RuleViolation> refusalOf(String constraint) {
        return switch (constraint) {
            case CityNameTaken.CONSTRAINT -> Optional.of(CityNameTaken.meanwhile());
            case CityNameUnchanged.CONSTRAINT -> Optional.of(CityNameUnchanged.meanwhile());
            case CityOnRecord.CONSTRAINT -> Optional.of(CityOnRecord.meanwhile());
            case CityListedAlready.CONSTRAINT -> Optional.of(new CityListedAlready());
            case ListNumberTaken.CONSTRAINT -> Optional.of(new ListNumberTaken());
            default -> Optional.empty();
        };
    }
}
