package ascn.reporting.membership.messaging;

import ascn.contracts.event.cityregistry.CityAdmittedV1;
import ascn.contracts.event.cityregistry.CityAliasAddedV1;
import ascn.contracts.event.cityregistry.CityDesignatedV1;
import ascn.contracts.event.cityregistry.CityListedV1;
import ascn.contracts.event.cityregistry.CityMergedV1;
import ascn.contracts.event.cityregistry.CityPopulationRecordedV1;
import ascn.contracts.event.cityregistry.CityRecordedV1;
import ascn.contracts.event.cityregistry.CityReferenceDataRecordedV1;
import ascn.contracts.event.cityregistry.CityRenamedV1;
import ascn.contracts.event.cityregistry.CityWithdrawnV1;
import ascn.contracts.event.cityregistry.DossierAdmittedV1;
import ascn.contracts.event.cityregistry.DossierSubmittedV1;
import ascn.contracts.event.cityregistry.NetworkMembershipRecordedV1;
import ascn.contracts.event.cityregistry.NetworkRecordedV1;
import ascn.platform.events.EventEnvelope;
import ascn.platform.events.inbox.EventFollower;
import ascn.platform.events.inbox.Subscriptions;
import ascn.reporting.membership.application.RecordAdmission;
import ascn.reporting.membership.application.RecordChangeOfMember;
import ascn.reporting.membership.domain.MemberCity.Evidence;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Listens to what the registry tells of membership. */
@ApplicationScoped
class MembershipFollower implements EventFollower {

    private final RecordAdmission recordAdmission;
    private final RecordChangeOfMember recordChange;

    MembershipFollower(RecordAdmission recordAdmission, RecordChangeOfMember recordChange) {
        this.recordAdmission = recordAdmission;
        this.recordChange = recordChange;
    }

    @Override
    public void subscribe(Subscriptions subscriptions) {
        subscriptions.on(
                CityAdmittedV1.class, (admitted, envelope) -> recordAdmission.record(admitted, evidenceOf(envelope)));
        subscriptions.on(CityWithdrawnV1.class, (withdrawn, envelope) -> recordChange.withdraw(withdrawn));
        subscriptions.on(CityMergedV1.class, (merged, envelope) -> recordChange.merge(merged));
        subscriptions.on(CityRenamedV1.class, (renamed, envelope) -> recordChange.rename(renamed));
        // No figure rests on candidates, on what else is known of a city, or on other networks.
        subscriptions.ignore(CityRecordedV1.class);
        subscriptions.ignore(CityAliasAddedV1.class);
        subscriptions.ignore(CityReferenceDataRecordedV1.class);
        subscriptions.ignore(CityPopulationRecordedV1.class);
        subscriptions.ignore(CityDesignatedV1.class);
        subscriptions.ignore(CityListedV1.class);
        subscriptions.ignore(NetworkRecordedV1.class);
        subscriptions.ignore(NetworkMembershipRecordedV1.class);
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
