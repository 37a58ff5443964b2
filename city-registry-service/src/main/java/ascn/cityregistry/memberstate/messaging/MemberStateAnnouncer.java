package ascn.cityregistry.memberstate.messaging;

import ascn.cityregistry.memberstate.domain.MemberStateEvent.CapitalMoved;
import ascn.cityregistry.memberstate.domain.MemberStateEvent.MemberStateJoined;
import ascn.contracts.event.cityregistry.CapitalMovedV1;
import ascn.contracts.event.cityregistry.CityRegistryEvent;
import ascn.contracts.event.cityregistry.MemberStateJoinedV1;
import ascn.contracts.record.Act;
import ascn.platform.events.AggregateRef;
import ascn.platform.events.outbox.Outbox;
import ascn.platform.events.outbox.Recording;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the other services what happened to a member state. */
@ApplicationScoped
public class MemberStateAnnouncer {

    private final Outbox outbox;

    MemberStateAnnouncer(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Tells of an accession, within the transaction that recorded it. */
    public void announce(MemberStateJoined joined) {
        append(
                joined.code(),
                new MemberStateJoinedV1(
                        joined.code(),
                        joined.name(),
                        joined.act().occurredOn().toString(),
                        joined.capital().cityId(),
                        joined.capital().name(),
                        joined.source()),
                joined.act());
    }

    /** Tells of a move of the capital, within the transaction that recorded it. */
    public void announce(CapitalMoved moved) {
        append(
                moved.code(),
                new CapitalMovedV1(
                        moved.code(),
                        moved.to().cityId(),
                        moved.to().name(),
                        moved.act().occurredOn().toString(),
                        moved.act().standing().name(),
                        moved.source()),
                moved.act());
    }

    private void append(String code, CityRegistryEvent event, Act act) {
        outbox.append(
                new AggregateRef("member-state", code),
                event,
                new Recording(act.occurredOn().toString(), act.recordedAt(), act.actor()));
    }
}
