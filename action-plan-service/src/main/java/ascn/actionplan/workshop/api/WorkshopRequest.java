package ascn.actionplan.workshop.api;

import ascn.actionplan.workshop.domain.WorkshopFacts;
import ascn.contracts.record.PartialDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A workshop took place, or is planned.
 *
 * @param title how it is called
 * @param place where it takes place, or NOT_ON_RECORD
 * @param plannedOn when it was planned for, as precisely as it is known
 * @param plannedDays how many days were planned
 * @param heldFrom its first day; left out while it is only planned
 * @param heldUntil its last day; left out while it is only planned
 * @param participants who took part, by role
 * @param plans the plans that were worked on
 * @param source where it is written down
 */
public record WorkshopRequest(
        @Schema(examples = "Smart Cities Governance Workshop")
        @NotBlank(message = "is missing")
        @Size(max = 300, message = "is longer than 300 characters")
        String title,

        @Schema(examples = "Singapore")
        @NotBlank(message = "is missing")
        @Size(max = 200, message = "is longer than 200 characters")
        String place,

        @Nullable PartialDate plannedOn,

        @Schema(examples = "5")
        @Nullable
        @Min(value = 1, message = "must be 1 or more")
        @Max(value = 366, message = "must be 366 or less")
        Integer plannedDays,

        @Nullable LocalDate heldFrom,
        @Nullable LocalDate heldUntil,

        @Nullable @Size(max = 20, message = "holds at most 20 roles")
        List<@NotNull(message = "must not be null") @Valid ParticipantsItem> participants,

        @Nullable @Size(max = 500, message = "holds at most 500 plans")
        List<@NotNull(message = "must not be null") @Valid WorkedOnPlanItem> plans,

        @Schema(examples = "Smart City Action Plans (as of 8 July 2018)")
        @NotBlank(message = "is missing")
        @Size(max = 500, message = "is longer than 500 characters")
        String source) {

    WorkshopFacts toFacts() {
        return new WorkshopFacts(
                title,
                place,
                plannedOn,
                plannedDays,
                heldFrom,
                heldUntil,
                Objects.requireNonNullElse(participants, List.<ParticipantsItem>of()).stream()
                        .map(ParticipantsItem::toParticipants)
                        .toList(),
                Objects.requireNonNullElse(plans, List.<WorkedOnPlanItem>of()).stream()
                        .map(WorkedOnPlanItem::toPlan)
                        .toList());
    }
}
