package ascn.actionplan.deadline.messaging;

import ascn.actionplan.deadline.domain.DeadlineRecorded;
import ascn.contracts.event.actionplan.ReportingDeadlineRecordedV1;
import ascn.platform.events.AggregateRef;
import ascn.platform.events.outbox.Outbox;
import ascn.platform.events.outbox.Recording;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the other services of deadlines, within the transaction that wrote them. */
@ApplicationScoped
public class DeadlineAnnouncer {

    private final Outbox outbox;

    DeadlineAnnouncer(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Tells of a deadline, be it the first of its year or a correction. */
    public void announce(DeadlineRecorded recorded) {
        var act = recorded.act();
        outbox.append(
                new AggregateRef("reporting-deadline", String.valueOf(recorded.year())),
                new ReportingDeadlineRecordedV1(
                        recorded.year(),
                        recorded.dueOn().toString(),
                        act.standing().name(),
                        recorded.source(),
                        recorded.reason()),
                new Recording(act.occurredOn().toString(), act.recordedAt(), act.actor()));
    }
}
