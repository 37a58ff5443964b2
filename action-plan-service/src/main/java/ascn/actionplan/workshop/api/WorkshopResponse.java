package ascn.actionplan.workshop.api;

import ascn.actionplan.workshop.domain.Participants;
import ascn.actionplan.workshop.domain.WorkedOnPlan;
import ascn.actionplan.workshop.domain.Workshop;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A workshop in which plans are made.
 *
 * @param id names it
 * @param title how it is called
 * @param place where it takes place, or NOT_ON_RECORD
 * @param plannedOn when it was planned for, as precisely as it is known
 * @param plannedDays how many days were planned
 * @param heldFrom its first day; absent while it is only planned
 * @param heldUntil its last day; absent while it is only planned
 * @param heldDays how many days it lasted
 * @param participants who took part, by role
 * @param plans the plans that were worked on
 * @param standing RECORDED, or PLANNED where only a plan is known
 * @param source where it is written down
 * @param reason why it was corrected the last time
 * @param recordedAt when the system was told
 */
public record WorkshopResponse(
        UUID id,
        String title,
        String place,
        @Nullable PartialDate plannedOn,
        @Nullable Integer plannedDays,
        @Nullable LocalDate heldFrom,
        @Nullable LocalDate heldUntil,
        @Nullable Integer heldDays,
        List<Participants> participants,
        List<WorkedOnPlan> plans,
        Standing standing,
        String source,
        @Nullable String reason,
        Instant recordedAt) {

    static WorkshopResponse of(Workshop workshop) {
        var facts = workshop.facts();
        return new WorkshopResponse(
                workshop.id(),
                facts.title(),
                facts.place(),
                facts.plannedOn(),
                facts.plannedDays(),
                facts.heldFrom(),
                facts.heldUntil(),
                facts.heldDays(),
                facts.participants(),
                facts.plans(),
                workshop.standing(),
                workshop.source(),
                workshop.reason().orElse(null),
                workshop.recordedAt());
    }
}
