package ascn.cityregistry.meeting.application;

import ascn.cityregistry.meeting.domain.DelegationAlreadyNamed;
import ascn.cityregistry.meeting.domain.MeetingNumberTaken;
import ascn.cityregistry.meeting.domain.MeetingYearTaken;
import ascn.cityregistry.meeting.domain.ProviderAlreadyInvited;
import ascn.contracts.problem.RuleViolation;
import ascn.platform.http.problem.ConstraintRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What the constraints of the meetings' tables mean to a caller. */
@ApplicationScoped
class MeetingConstraints implements ConstraintRefusals {

    @Override
    public Optional<RuleViolation> refusalOf(String constraint) {
        return switch (constraint) {
            case MeetingYearTaken.CONSTRAINT -> Optional.of(new MeetingYearTaken());
            case MeetingNumberTaken.CONSTRAINT -> Optional.of(new MeetingNumberTaken());
            case DelegationAlreadyNamed.CONSTRAINT -> Optional.of(new DelegationAlreadyNamed());
            case ProviderAlreadyInvited.CONSTRAINT -> Optional.of(new ProviderAlreadyInvited());
            default -> Optional.empty();
        };
    }
}
