package ascn.actionplan.bestpractice.messaging;

import ascn.actionplan.bestpractice.domain.BestPracticeEvent.BestPracticeShared;
import ascn.actionplan.bestpractice.domain.BestPracticeEvent.BestPracticeWithdrawn;
import ascn.contracts.event.actionplan.ActionPlanEvent;
import ascn.contracts.event.actionplan.BestPracticeSharedV1;
import ascn.contracts.event.actionplan.BestPracticeWithdrawnV1;
import ascn.contracts.record.Act;
import ascn.platform.events.AggregateRef;
import ascn.platform.events.outbox.Outbox;
import ascn.platform.events.outbox.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells the other services of best practices. */
@ApplicationScoped
public class BestPracticeAnnouncer {

    private final Outbox outbox;

    BestPracticeAnnouncer(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Tells that one is shared, within the transaction that shared it. */
    public void announce(BestPracticeShared shared) {
        var facts = shared.facts();
        append(
                shared.practiceId(),
                new BestPracticeSharedV1(
                        shared.practiceId(),
                        shared.city(),
                        shared.memberState(),
                        facts.title(),
                        facts.done().toString(),
                        facts.outcome().toString(),
                        facts.conditions().toString(),
                        facts.projects(),
                        facts.focusArea() == null ? null : facts.focusArea().name(),
                        facts.sectors(),
                        facts.obstacles(),
                        shared.act().sourceText()),
                shared.act());
    }

    /** Tells that one is withdrawn, within the transaction that withdrew it. */
    public void announce(BestPracticeWithdrawn withdrawn) {
        append(
                withdrawn.practiceId(),
                new BestPracticeWithdrawnV1(
                        withdrawn.practiceId(),
                        withdrawn.city(),
                        withdrawn.reason(),
                        withdrawn.act().sourceText()),
                withdrawn.act());
    }

    private void append(UUID practice, ActionPlanEvent event, Act act) {
        outbox.append(
                new AggregateRef("best-practice", practice.toString()),
                event,
                new Recording(act.occurredOn().toString(), act.recordedAt(), act.actor()));
    }
}
