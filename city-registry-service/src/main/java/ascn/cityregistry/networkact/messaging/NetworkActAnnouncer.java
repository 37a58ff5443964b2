package ascn.cityregistry.networkact.messaging;

import ascn.cityregistry.networkact.domain.NetworkActEvent.NetworkActCorrected;
import ascn.cityregistry.networkact.domain.NetworkActEvent.NetworkActRecorded;
import ascn.contracts.event.cityregistry.CityRegistryEvent;
import ascn.contracts.event.cityregistry.NetworkActCorrectedV1;
import ascn.contracts.event.cityregistry.NetworkActRecordedV1;
import ascn.contracts.record.Act;
import ascn.platform.events.AggregateRef;
import ascn.platform.events.outbox.Outbox;
import ascn.platform.events.outbox.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells the other services how the network came into being. */
@ApplicationScoped
public class NetworkActAnnouncer {

    private final Outbox outbox;

    NetworkActAnnouncer(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Tells of a new act, within the transaction that recorded it. */
    public void announce(NetworkActRecorded recorded) {
        var act = recorded.act();
        append(
                recorded.networkActId(),
                new NetworkActRecordedV1(
                        recorded.networkActId(),
                        recorded.kind().name(),
                        act.occurredOn().toString(),
                        recorded.body(),
                        act.standing().name(),
                        recorded.source()),
                act);
    }

    /** Tells of a correction, within the transaction that made it. */
    public void announce(NetworkActCorrected corrected) {
        var act = corrected.act();
        append(
                corrected.networkActId(),
                new NetworkActCorrectedV1(
                        corrected.networkActId(),
                        corrected.kind().name(),
                        act.occurredOn().toString(),
                        corrected.body(),
                        act.standing().name(),
                        corrected.source(),
                        corrected.reason()),
                act);
    }

    private void append(UUID id, CityRegistryEvent event, Act act) {
        outbox.append(
                new AggregateRef("network-act", id.toString()),
                event,
                new Recording(act.occurredOn().toString(), act.recordedAt(), act.actor()));
    }
}
