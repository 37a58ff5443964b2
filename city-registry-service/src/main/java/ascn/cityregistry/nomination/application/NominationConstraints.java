package ascn.cityregistry.nomination.application;

import ascn.cityregistry.nomination.domain.AdmissionPathNotLater;
import ascn.cityregistry.nomination.domain.NominationCallAlreadyRecorded;
import ascn.cityregistry.nomination.domain.NominationCallSuperseded;
import ascn.contracts.problem.RuleViolation;
import ascn.platform.http.problem.ConstraintRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What the constraints of these tables mean to a caller. */
@ApplicationScoped
class NominationConstraints implements ConstraintRefusals {

    @Override
    public Optional<RuleViolation> refusalOf(String constraint) {
        return switch (constraint) {
            case AdmissionPathNotLater.CONSTRAINT -> Optional.of(AdmissionPathNotLater.thanAnother());
            case NominationCallAlreadyRecorded.CONSTRAINT -> Optional.of(new NominationCallAlreadyRecorded());
            case NominationCallSuperseded.CONSTRAINT -> Optional.of(new NominationCallSuperseded());
            default -> Optional.empty();
        };
    }
}
