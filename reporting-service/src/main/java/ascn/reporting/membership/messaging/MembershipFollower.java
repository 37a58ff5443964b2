package ascn.reporting.membership.messaging;

import ascn.contracts.event.cityregistry.CityAdmittedV1;
import ascn.contracts.event.cityregistry.DossierAdmittedV1;
import ascn.contracts.event.cityregistry.DossierSubmittedV1;
import ascn.platform.events.EventEnvelope;
import ascn.platform.events.inbox.EventFollower;
import ascn.platform.events.inbox.Subscriptions;
import ascn.reporting.membership.application.RecordAdmission;
import ascn.reporting.membership.domain.MemberCity.Evidence;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Listens to what the registry tells of membership. */
@ApplicationScoped
class MembershipFollower implements EventFollower {

    private final RecordAdmission recordAdmission;

    MembershipFollower(RecordAdmission recordAdmission) {
        this.recordAdmission = recordAdmission;
    }

    @Override
    public void subscribe(Subscriptions subscriptions) {
        subscriptions.on(
                CityAdmittedV1.class, (admitted, envelope) -> recordAdmission.record(admitted, evidenceOf(envelope)));
        // Each city has its own event; no figure rests on the dossier.
        subscriptions.ignore(DossierSubmittedV1.class);
        subscriptions.ignore(DossierAdmittedV1.class);
    }

    @Override
    public Set<String> readModels() {
        return Set.of("member_city");
    }

    private static Evidence evidenceOf(EventEnvelope envelope) {
        return new Evidence(envelope.id(), envelope.source(), envelope.sourcePosition());
    }
}
