package ascn.cityregistry.city.messaging;

import ascn.cityregistry.city.domain.CityEvent.CityAdmitted;
import ascn.contracts.event.cityregistry.CityAdmittedV1;
import ascn.platform.events.AggregateRef;
import ascn.platform.events.outbox.Outbox;
import ascn.platform.events.outbox.Recording;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the other services what happened to a city. */
@ApplicationScoped
public class CityAnnouncer {

    private final Outbox outbox;

    CityAnnouncer(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Tells of an admission, within the transaction that made it. */
    public void announce(CityAdmitted admitted) {
        var act = admitted.act();
        outbox.append(
                new AggregateRef("city", admitted.cityId().slug()),
                new CityAdmittedV1(
                        admitted.cityId().slug(),
                        admitted.name(),
                        admitted.memberState(),
                        admitted.territoryKind().name(),
                        admitted.cohort().name(),
                        act.occurredOn().toString(),
                        admitted.origin().dossierId(),
                        admitted.decisionReference(),
                        act.standing().name(),
                        admitted.source(),
                        admitted.origin().applicationId()),
                new Recording(act.occurredOn().toString(), act.recordedAt(), act.actor()));
    }
}
