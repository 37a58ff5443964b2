package ascn.cityregistry.network.messaging;

import ascn.cityregistry.network.domain.NetworkEvent.NetworkMembershipRecorded;
import ascn.cityregistry.network.domain.NetworkEvent.NetworkRecorded;
import ascn.contracts.event.cityregistry.CityRegistryEvent;
import ascn.contracts.event.cityregistry.NetworkMembershipRecordedV1;
import ascn.contracts.event.cityregistry.NetworkRecordedV1;
import ascn.contracts.record.Act;
import ascn.contracts.record.OnRecord;
import ascn.platform.events.AggregateRef;
import ascn.platform.events.outbox.Outbox;
import ascn.platform.events.outbox.Recording;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the other services of other networks of cities. */
@ApplicationScoped
public class NetworkAnnouncer {

    private final Outbox outbox;

    NetworkAnnouncer(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Tells what is known of a network, within the transaction that keeps it. */
    public void announce(NetworkRecorded recorded) {
        var facts = recorded.facts();
        append(
                recorded.code(),
                new NetworkRecordedV1(
                        recorded.code(),
                        facts.name(),
                        facts.yearEstablished(),
                        facts.membersAsPrinted(),
                        facts.memberCities(),
                        facts.regionalMemberCities(),
                        facts.countedOn().toString(),
                        facts.source()),
                recorded.act());
    }

    /** Tells that a city belongs to a network, within the transaction that keeps it. */
    public void announce(NetworkMembershipRecorded recorded) {
        var since = recorded.since();
        append(
                recorded.network(),
                new NetworkMembershipRecordedV1(
                        recorded.membershipId(),
                        recorded.cityId().slug(),
                        recorded.network(),
                        recorded.role(),
                        since == null ? null : since.toString(),
                        recorded.act().source().orElse(OnRecord.NOT_ON_RECORD)),
                recorded.act());
    }

    private void append(String code, CityRegistryEvent event, Act act) {
        outbox.append(
                new AggregateRef("network", code),
                event,
                new Recording(act.occurredOn().toString(), act.recordedAt(), act.actor()));
    }
}
