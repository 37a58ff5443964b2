package ascn.cityregistry.dossier.application;

import ascn.cityregistry.dossier.domain.DossierAlreadyOpen;
import ascn.contracts.problem.RuleViolation;
import ascn.platform.http.problem.ConstraintRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What the constraints of the dossier's tables mean to a caller. */
@ApplicationScoped
class DossierConstraints implements ConstraintRefusals {

    @Override
    public Optional<RuleViolation> refusalOf(String constraint) {
        return constraint.equals(DossierAlreadyOpen.CONSTRAINT)
                ? Optional.of(new DossierAlreadyOpen())
                : Optional.empty();
    }
}
