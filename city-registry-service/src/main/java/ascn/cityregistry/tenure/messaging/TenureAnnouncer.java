package ascn.cityregistry.tenure.messaging;

import ascn.cityregistry.tenure.domain.Designation;
import ascn.cityregistry.tenure.domain.TenureEvent.TenureAccepted;
import ascn.cityregistry.tenure.domain.TenureEvent.TenureCorrected;
import ascn.cityregistry.tenure.domain.TenureEvent.TenureEnded;
import ascn.cityregistry.tenure.domain.TenureEvent.TenureRecorded;
import ascn.contracts.event.cityregistry.CityRegistryEvent;
import ascn.contracts.event.cityregistry.TenureAcceptedV1;
import ascn.contracts.event.cityregistry.TenureCorrectedV1;
import ascn.contracts.event.cityregistry.TenureEndedV1;
import ascn.contracts.event.cityregistry.TenureRecordedV1;
import ascn.contracts.record.Act;
import ascn.platform.events.AggregateRef;
import ascn.platform.events.outbox.Outbox;
import ascn.platform.events.outbox.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the other services who holds which post; no code of an invitation is among it. */
@ApplicationScoped
public class TenureAnnouncer {

    private final Outbox outbox;

    TenureAnnouncer(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Tells of a new tenure, within the transaction that made it. */
    public void announce(TenureRecorded recorded) {
        var facts = recorded.facts();
        append(
                recorded.tenureId(),
                new TenureRecordedV1(
                        recorded.tenureId(),
                        recorded.post().name(),
                        recorded.subject(),
                        recorded.memberState(),
                        facts.since().toString(),
                        facts.startOnRecord(),
                        written(facts.until()),
                        facts.body(),
                        written(facts.designation()),
                        facts.equivalentPost(),
                        facts.sample(),
                        facts.source()),
                recorded.act());
    }

    /** Tells of a correction, within the transaction that made it. */
    public void announce(TenureCorrected corrected) {
        var facts = corrected.facts();
        append(
                corrected.tenureId(),
                new TenureCorrectedV1(
                        corrected.tenureId(),
                        corrected.post().name(),
                        corrected.subject(),
                        corrected.memberState(),
                        facts.since().toString(),
                        facts.startOnRecord(),
                        written(facts.until()),
                        facts.body(),
                        written(facts.designation()),
                        facts.equivalentPost(),
                        facts.sample(),
                        facts.source(),
                        corrected.reason()),
                corrected.act());
    }

    /** Tells who the holder is, within the transaction of the acceptance. */
    public void announce(TenureAccepted accepted) {
        append(accepted.tenureId(), new TenureAcceptedV1(accepted.tenureId(), accepted.holder()), accepted.act());
    }

    /** Tells of the end, within the transaction that made it. */
    public void announce(TenureEnded ended) {
        append(
                ended.tenureId(),
                new TenureEndedV1(ended.tenureId(), ended.until().toString(), ended.source()),
                ended.act());
    }

    private static @Nullable String written(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable String written(@Nullable Designation designation) {
        return designation == null ? null : designation.name();
    }

    private void append(UUID id, CityRegistryEvent event, Act act) {
        outbox.append(
                new AggregateRef("tenure", id.toString()),
                event,
                new Recording(act.occurredOn().toString(), act.recordedAt(), act.actor()));
    }
}
