package ascn.actionplan.workshop.messaging;

import ascn.actionplan.workshop.domain.WorkedOnPlan;
import ascn.actionplan.workshop.domain.WorkshopEvent.WorkshopCorrected;
import ascn.actionplan.workshop.domain.WorkshopEvent.WorkshopRecorded;
import ascn.actionplan.workshop.domain.WorkshopFacts;
import ascn.contracts.event.actionplan.ActionPlanEvent;
import ascn.contracts.event.actionplan.WorkshopCorrectedV1;
import ascn.contracts.event.actionplan.WorkshopRecordedV1;
import ascn.contracts.record.Act;
import ascn.platform.events.AggregateRef;
import ascn.platform.events.outbox.Outbox;
import ascn.platform.events.outbox.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the other services of workshops. */
@ApplicationScoped
public class WorkshopAnnouncer {

    private final Outbox outbox;

    WorkshopAnnouncer(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Tells of a workshop, within the transaction that recorded it. */
    public void announce(WorkshopRecorded recorded) {
        var facts = recorded.facts();
        append(
                recorded.workshopId(),
                new WorkshopRecordedV1(
                        recorded.workshopId(),
                        facts.title(),
                        facts.place(),
                        text(facts.plannedOn()),
                        facts.plannedDays(),
                        text(facts.heldFrom()),
                        text(facts.heldUntil()),
                        facts.heldDays(),
                        facts.participants().stream()
                                .map(some -> new WorkshopRecordedV1.Participants(
                                        some.role().name(), some.number()))
                                .toList(),
                        plansOf(facts),
                        recorded.act().standing().name(),
                        recorded.source()),
                recorded.act());
    }

    /** Tells of a correction, within the transaction that made it. */
    public void announce(WorkshopCorrected corrected) {
        var facts = corrected.facts();
        append(
                corrected.workshopId(),
                new WorkshopCorrectedV1(
                        corrected.workshopId(),
                        facts.title(),
                        facts.place(),
                        text(facts.plannedOn()),
                        facts.plannedDays(),
                        text(facts.heldFrom()),
                        text(facts.heldUntil()),
                        facts.heldDays(),
                        facts.participants().stream()
                                .map(some -> new WorkshopCorrectedV1.Participants(
                                        some.role().name(), some.number()))
                                .toList(),
                        plansOf(facts),
                        corrected.act().standing().name(),
                        corrected.source(),
                        corrected.reason()),
                corrected.act());
    }

    private static List<String> plansOf(WorkshopFacts facts) {
        return facts.plans().stream().map(WorkedOnPlan::toString).toList();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private void append(UUID workshop, ActionPlanEvent event, Act act) {
        outbox.append(
                new AggregateRef("workshop", workshop.toString()),
                event,
                new Recording(act.occurredOn().toString(), act.recordedAt(), act.actor()));
    }
}
