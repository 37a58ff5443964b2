package ascn.cityregistry.shepherd.messaging;

import ascn.cityregistry.shepherd.domain.ShepherdTermEvent.ShepherdTermCorrected;
import ascn.cityregistry.shepherd.domain.ShepherdTermEvent.ShepherdTermRecorded;
import ascn.contracts.event.cityregistry.CityRegistryEvent;
import ascn.contracts.event.cityregistry.ShepherdTermCorrectedV1;
import ascn.contracts.event.cityregistry.ShepherdTermRecordedV1;
import ascn.contracts.record.Act;
import ascn.platform.events.AggregateRef;
import ascn.platform.events.outbox.Outbox;
import ascn.platform.events.outbox.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells the other services who is the shepherd. */
@ApplicationScoped
public class ShepherdTermAnnouncer {

    private final Outbox outbox;

    ShepherdTermAnnouncer(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Tells of a new term, within the transaction that made it. */
    public void announce(ShepherdTermRecorded recorded) {
        var act = recorded.act();
        append(
                recorded.shepherdTermId(),
                new ShepherdTermRecordedV1(
                        recorded.shepherdTermId(),
                        recorded.memberState(),
                        recorded.days().from().toString(),
                        recorded.days().until().toString(),
                        recorded.kind().name(),
                        act.standing().name(),
                        recorded.source()),
                act);
    }

    /** Tells of a correction, within the transaction that made it. */
    public void announce(ShepherdTermCorrected corrected) {
        var act = corrected.act();
        append(
                corrected.shepherdTermId(),
                new ShepherdTermCorrectedV1(
                        corrected.shepherdTermId(),
                        corrected.memberState(),
                        corrected.days().from().toString(),
                        corrected.days().until().toString(),
                        corrected.kind().name(),
                        act.standing().name(),
                        corrected.source(),
                        corrected.reason()),
                act);
    }

    private void append(UUID id, CityRegistryEvent event, Act act) {
        outbox.append(
                new AggregateRef("shepherd-term", id.toString()),
                event,
                new Recording(act.occurredOn().toString(), act.recordedAt(), act.actor()));
    }
}
