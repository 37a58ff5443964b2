package ascn.actionplan.workshop.application;

import ascn.actionplan.workshop.domain.Workshop;
import ascn.platform.audit.AuditedState;
import ascn.platform.audit.Subject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the audit entries of a workshop vouch for: all that it holds. It names roles, never persons. */
record WorkshopState(
        UUID id,
        String title,
        String place,
        @Nullable String plannedOn,
        @Nullable Integer plannedDays,
        @Nullable String heldFrom,
        @Nullable String heldUntil,
        List<String> participants,
        List<String> plans,
        String standing,
        String source,
        @Nullable String reason)
        implements AuditedState {

    static WorkshopState of(Workshop workshop) {
        var facts = workshop.facts();
        return new WorkshopState(
                workshop.id(),
                facts.title(),
                facts.place(),
                facts.plannedOn() == null ? null : facts.plannedOn().toString(),
                facts.plannedDays(),
                facts.heldFrom() == null ? null : facts.heldFrom().toString(),
                facts.heldUntil() == null ? null : facts.heldUntil().toString(),
                facts.participants().stream()
                        .map(some -> some.role() + " " + some.number())
                        .toList(),
                facts.plans().stream().map(Object::toString).toList(),
                workshop.standing().name(),
                workshop.source(),
                workshop.reason().orElse(null));
    }

    @Override
    public Subject subject() {
        return new Subject("workshop", id.toString());
    }
}
