package ascn.cityregistry.chairmanship.messaging;

import ascn.cityregistry.chairmanship.domain.ChairmanshipEvent.ChairmanshipCorrected;
import ascn.cityregistry.chairmanship.domain.ChairmanshipEvent.ChairmanshipRecorded;
import ascn.contracts.event.cityregistry.ChairmanshipCorrectedV1;
import ascn.contracts.event.cityregistry.ChairmanshipRecordedV1;
import ascn.contracts.event.cityregistry.CityRegistryEvent;
import ascn.contracts.record.Act;
import ascn.platform.events.AggregateRef;
import ascn.platform.events.outbox.Outbox;
import ascn.platform.events.outbox.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells the other services who chairs ASEAN. */
@ApplicationScoped
public class ChairmanshipAnnouncer {

    private final Outbox outbox;

    ChairmanshipAnnouncer(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Tells of a new entry, within the transaction that made it. */
    public void announce(ChairmanshipRecorded recorded) {
        var act = recorded.act();
        append(
                recorded.chairmanshipId(),
                new ChairmanshipRecordedV1(
                        recorded.chairmanshipId(),
                        recorded.memberState(),
                        recorded.period().from().toString(),
                        recorded.period().until().toString(),
                        act.standing().name(),
                        recorded.source()),
                act);
    }

    /** Tells of a correction, within the transaction that made it. */
    public void announce(ChairmanshipCorrected corrected) {
        var act = corrected.act();
        append(
                corrected.chairmanshipId(),
                new ChairmanshipCorrectedV1(
                        corrected.chairmanshipId(),
                        corrected.memberState(),
                        corrected.period().from().toString(),
                        corrected.period().until().toString(),
                        act.standing().name(),
                        corrected.source(),
                        corrected.reason()),
                act);
    }

    private void append(UUID id, CityRegistryEvent event, Act act) {
        outbox.append(
                new AggregateRef("chairmanship", id.toString()),
                event,
                new Recording(act.occurredOn().toString(), act.recordedAt(), act.actor()));
    }
}
