package ascn.cityregistry.quota.messaging;

import ascn.cityregistry.quota.domain.QuotaEvent.QuotaPolicyRecorded;
import ascn.cityregistry.quota.domain.QuotaEvent.QuotaWaiverRecorded;
import ascn.contracts.event.cityregistry.CityRegistryEvent;
import ascn.contracts.event.cityregistry.QuotaPolicyRecordedV1;
import ascn.contracts.event.cityregistry.QuotaWaiverRecordedV1;
import ascn.contracts.record.Act;
import ascn.platform.events.AggregateRef;
import ascn.platform.events.outbox.Outbox;
import ascn.platform.events.outbox.Recording;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the other services what was decided on the quota. */
@ApplicationScoped
public class QuotaAnnouncer {

    private final Outbox outbox;

    QuotaAnnouncer(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Tells of a policy, within the transaction that recorded it. */
    public void announce(QuotaPolicyRecorded recorded) {
        var act = recorded.act();
        append(
                new AggregateRef("quota-policy", recorded.policyId().toString()),
                new QuotaPolicyRecordedV1(
                        recorded.policyId().uuid(),
                        recorded.effectiveFrom().toString(),
                        recorded.citiesPerState(),
                        act.occurredOn().toString(),
                        recorded.decision().reference().toString(),
                        act.standing().name(),
                        recorded.decision().source(),
                        recorded.supersedes() == null
                                ? null
                                : recorded.supersedes().uuid()),
                act);
    }

    /** Tells of a waiver, within the transaction that recorded it. */
    public void announce(QuotaWaiverRecorded recorded) {
        var act = recorded.act();
        append(
                new AggregateRef("quota-waiver", recorded.waiverId().toString()),
                new QuotaWaiverRecordedV1(
                        recorded.waiverId().uuid(),
                        recorded.memberState(),
                        recorded.cities(),
                        recorded.since().toString(),
                        recorded.until() == null ? null : recorded.until().toString(),
                        act.occurredOn().toString(),
                        recorded.decision().reference().toString(),
                        act.standing().name(),
                        recorded.decision().source(),
                        recorded.supersedes() == null
                                ? null
                                : recorded.supersedes().uuid()),
                act);
    }

    private void append(AggregateRef aggregate, CityRegistryEvent event, Act act) {
        outbox.append(aggregate, event, new Recording(act.occurredOn().toString(), act.recordedAt(), act.actor()));
    }
}
