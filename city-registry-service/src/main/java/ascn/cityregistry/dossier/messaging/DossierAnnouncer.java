package ascn.cityregistry.dossier.messaging;

import ascn.cityregistry.city.domain.CityId;
import ascn.cityregistry.dossier.domain.DossierEvent.DossierAdmitted;
import ascn.cityregistry.dossier.domain.DossierEvent.DossierReturned;
import ascn.cityregistry.dossier.domain.DossierEvent.DossierSubmitted;
import ascn.cityregistry.dossier.domain.DossierEvent.DossierWithdrawn;
import ascn.cityregistry.dossier.domain.DossierId;
import ascn.cityregistry.dossier.domain.NominatedCity;
import ascn.contracts.event.cityregistry.CityRegistryEvent;
import ascn.contracts.event.cityregistry.DossierAdmittedV1;
import ascn.contracts.event.cityregistry.DossierReturnedV1;
import ascn.contracts.event.cityregistry.DossierSubmittedV1;
import ascn.contracts.event.cityregistry.DossierWithdrawnV1;
import ascn.contracts.record.Act;
import ascn.platform.events.AggregateRef;
import ascn.platform.events.outbox.Outbox;
import ascn.platform.events.outbox.Recording;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the other services what happened to a dossier. */
@ApplicationScoped
public class DossierAnnouncer {

    private final Outbox outbox;

    DossierAnnouncer(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Tells of a submission, within the transaction that made it. */
    public void announce(DossierSubmitted submitted) {
        var act = submitted.act();
        append(
                submitted.dossierId(),
                new DossierSubmittedV1(
                        submitted.dossierId().uuid(),
                        submitted.memberState(),
                        submitted.cityIds().stream().map(CityId::slug).toList(),
                        submitted.nationalRepresentativeBody(),
                        act.occurredOn().toString(),
                        act.standing().name(),
                        act.sourceText(),
                        submitted.late()),
                act);
    }

    /** Tells that an item was returned, within the transaction that returned it; the reason is for its member state. */
    public void announce(DossierReturned returned) {
        var act = returned.act();
        append(
                returned.dossierId(),
                new DossierReturnedV1(
                        returned.dossierId().uuid(),
                        returned.memberState(),
                        returned.item(),
                        act.occurredOn().toString(),
                        act.sourceText()),
                act);
    }

    /** Tells of a withdrawal, within the transaction that made it. */
    public void announce(DossierWithdrawn withdrawn) {
        var act = withdrawn.act();
        append(
                withdrawn.dossierId(),
                new DossierWithdrawnV1(
                        withdrawn.dossierId().uuid(),
                        withdrawn.memberState(),
                        act.occurredOn().toString(),
                        act.sourceText()),
                act);
    }

    /** Tells of an admission, within the transaction that made it. */
    public void announce(DossierAdmitted admitted) {
        var act = admitted.act();
        append(
                admitted.dossierId(),
                new DossierAdmittedV1(
                        admitted.dossierId().uuid(),
                        admitted.memberState(),
                        admitted.cities().stream()
                                .map(NominatedCity::cityId)
                                .map(CityId::slug)
                                .toList(),
                        act.occurredOn().toString(),
                        admitted.decisionReference(),
                        act.standing().name(),
                        admitted.source()),
                act);
    }

    private void append(DossierId dossierId, CityRegistryEvent event, Act act) {
        outbox.append(
                new AggregateRef("dossier", dossierId.toString()),
                event,
                new Recording(act.occurredOn().toString(), act.recordedAt(), act.actor()));
    }
}
