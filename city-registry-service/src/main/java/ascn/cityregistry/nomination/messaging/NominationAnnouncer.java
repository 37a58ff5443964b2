package ascn.cityregistry.nomination.messaging;

import ascn.cityregistry.nomination.domain.NominationEvent.AdmissionPathRecorded;
import ascn.cityregistry.nomination.domain.NominationEvent.NominationCallRecorded;
import ascn.contracts.event.cityregistry.AdmissionPathRecordedV1;
import ascn.contracts.event.cityregistry.CityRegistryEvent;
import ascn.contracts.event.cityregistry.NominationCallRecordedV1;
import ascn.contracts.record.Act;
import ascn.platform.events.AggregateRef;
import ascn.platform.events.outbox.Outbox;
import ascn.platform.events.outbox.Recording;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the other services when and by which path cities are put forward. */
@ApplicationScoped
public class NominationAnnouncer {

    private final Outbox outbox;

    NominationAnnouncer(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Tells of a path, within the transaction that recorded it. */
    public void announce(AdmissionPathRecorded recorded) {
        var act = recorded.act();
        append(
                new AggregateRef("admission-path", recorded.pathId().toString()),
                new AdmissionPathRecordedV1(
                        recorded.pathId().uuid(),
                        recorded.effectiveFrom().toString(),
                        recorded.kind().name(),
                        act.occurredOn().toString(),
                        act.standing().name(),
                        recorded.source()),
                act);
    }

    /** Tells of a call, within the transaction that recorded it. */
    public void announce(NominationCallRecorded recorded) {
        var act = recorded.act();
        append(
                new AggregateRef("nomination-call", recorded.callId().toString()),
                new NominationCallRecordedV1(
                        recorded.callId().uuid(),
                        recorded.year(),
                        recorded.deadline().toString(),
                        act.occurredOn().toString(),
                        act.standing().name(),
                        recorded.source(),
                        recorded.supersedes() == null
                                ? null
                                : recorded.supersedes().uuid()),
                act);
    }

    private void append(AggregateRef aggregate, CityRegistryEvent event, Act act) {
        outbox.append(aggregate, event, new Recording(act.occurredOn().toString(), act.recordedAt(), act.actor()));
    }
}
