package ascn.cityregistry.secretariat.messaging;

import ascn.cityregistry.secretariat.domain.SecretariatUnitEvent.SecretariatUnitCorrected;
import ascn.cityregistry.secretariat.domain.SecretariatUnitEvent.SecretariatUnitRecorded;
import ascn.contracts.event.cityregistry.CityRegistryEvent;
import ascn.contracts.event.cityregistry.SecretariatUnitCorrectedV1;
import ascn.contracts.event.cityregistry.SecretariatUnitRecordedV1;
import ascn.contracts.record.Act;
import ascn.platform.events.AggregateRef;
import ascn.platform.events.outbox.Outbox;
import ascn.platform.events.outbox.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells the other services how the unit of the Secretariat is called. */
@ApplicationScoped
public class SecretariatUnitAnnouncer {

    private final Outbox outbox;

    SecretariatUnitAnnouncer(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Tells of a new entry, within the transaction that recorded it. */
    public void announce(SecretariatUnitRecorded recorded) {
        var act = recorded.act();
        append(
                recorded.secretariatUnitId(),
                new SecretariatUnitRecordedV1(
                        recorded.secretariatUnitId(),
                        recorded.name(),
                        recorded.parent(),
                        act.occurredOn().toString(),
                        recorded.source()),
                act);
    }

    /** Tells of a correction, within the transaction that made it. */
    public void announce(SecretariatUnitCorrected corrected) {
        var act = corrected.act();
        append(
                corrected.secretariatUnitId(),
                new SecretariatUnitCorrectedV1(
                        corrected.secretariatUnitId(),
                        corrected.name(),
                        corrected.parent(),
                        act.occurredOn().toString(),
                        corrected.source(),
                        corrected.reason()),
                act);
    }

    private void append(UUID id, CityRegistryEvent event, Act act) {
        outbox.append(
                new AggregateRef("secretariat-unit", id.toString()),
                event,
                new Recording(act.occurredOn().toString(), act.recordedAt(), act.actor()));
    }
}
