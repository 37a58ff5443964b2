package ascn.actionplan.workshop.domain;

import ascn.contracts.problem.RuleViolation;
import ascn.contracts.problem.RuleViolations;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a workshop (rule P18).
 *
 * @param title how it is called
 * @param place where it takes place, or NOT_ON_RECORD
 * @param plannedOn when it was planned for, as precisely as it is known
 * @param plannedDays how many days were planned
 * @param heldFrom its first day; absent while it is only planned
 * @param heldUntil its last day; absent while it is only planned
 * @param participants who took part, by role
 * @param plans the plans that were worked on
 */
public record WorkshopFacts(
        String title,
        String place,
        @Nullable PartialDate plannedOn,
        @Nullable Integer plannedDays,
        @Nullable LocalDate heldFrom,
        @Nullable LocalDate heldUntil,
        List<Participants> participants,
        List<WorkedOnPlan> plans) {

    /** Keeps the lists from changing under their readers. */
    public WorkshopFacts {
        participants = List.copyOf(participants);
        plans = List.copyOf(plans);
    }

    /** How many days it lasted; absent while it is only planned. */
    public @Nullable Integer heldDays() {
        return heldFrom == null || heldUntil == null
                ? null
                : Math.toIntExact(ChronoUnit.DAYS.between(heldFrom, heldUntil) + 1);
    }

    /** Whether it took place, or only a plan is known (rule N03). */
    public Standing standing() {
        return heldUntil == null ? Standing.PLANNED : Standing.RECORDED;
    }

    /**
     * The day of the fact: its last one, or the one it is planned for.
     *
     * @throws WorkshopDaysUnclear when it has neither
     */
    public PartialDate occurredOn() {
        if (heldUntil != null) {
            return PartialDate.of(heldUntil);
        }
        if (plannedOn == null) {
            throw WorkshopDaysUnclear.missing();
        }
        return plannedOn;
    }

    /**
     * Goes on only when its days, roles and plans are clear.
     *
     * @throws RuleViolations with everything that is not; a single fault is thrown as itself
     */
    public void refuseUnlessClear() {
        var faults = new ArrayList<RuleViolation>();
        if ((heldFrom == null) != (heldUntil == null)) {
            faults.add(WorkshopDaysUnclear.oneMissing(heldFrom == null ? "/heldFrom" : "/heldUntil"));
        } else if (heldFrom == null && plannedOn == null) {
            faults.add(WorkshopDaysUnclear.missing());
        }
        if (heldFrom != null && heldUntil != null && heldUntil.isBefore(heldFrom)) {
            faults.add(WorkshopDaysUnclear.backwards());
        }
        var roles = new HashSet<ParticipantRole>();
        for (int place = 0; place < participants.size(); place++) {
            if (!roles.add(participants.get(place).role())) {
                faults.add(new WorkshopNamesTwice("/participants/" + place + "/role"));
            }
        }
        var named = new HashSet<WorkedOnPlan>();
        for (int place = 0; place < plans.size(); place++) {
            if (!named.add(plans.get(place))) {
                faults.add(new WorkshopNamesTwice("/plans/" + place));
            }
        }
        RuleViolations.refuseIfAny(faults);
    }
}
