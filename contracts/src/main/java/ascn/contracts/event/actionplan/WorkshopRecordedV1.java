package ascn.contracts.event.actionplan;

import ascn.contracts.event.EventType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A workshop on action plans took place, or is planned (rule P18).
 *
 * @param workshopId names the workshop
 * @param title how it is called
 * @param place where it takes place, or NOT_ON_RECORD
 * @param plannedOn when it was planned for, as precisely as it is known (rule N05); absent where no source says so
 * @param plannedDays how many days were planned
 * @param heldFrom its first day; absent while it is only planned
 * @param heldUntil its last day; absent while it is only planned
 * @param heldDays how many days it lasted
 * @param participants who took part, by role
 * @param plans the plans that were worked on, each as city and generation, for example {@code makassar/1}
 * @param standing RECORDED or PLANNED (rule N03)
 * @param source where it is written down
 */
@EventType("ascn.action-plan.workshop-recorded.v1")
public record WorkshopRecordedV1(
        UUID workshopId,
        String title,
        String place,
        @Nullable String plannedOn,
        @Nullable Integer plannedDays,
        @Nullable String heldFrom,
        @Nullable String heldUntil,
        @Nullable Integer heldDays,
        List<Participants> participants,
        List<String> plans,
        String standing,
        String source)
        implements ActionPlanEvent {

    /** Keeps the lists from changing under their readers. */
    public WorkshopRecordedV1 {
        participants = List.copyOf(participants);
        plans = List.copyOf(plans);
    }

    /**
     * How many took part in a role.
     *
     * @param role the post or function
     * @param number how many; absent where no source says so
     */
    public record Participants(String role, @Nullable Integer number) {}
}
