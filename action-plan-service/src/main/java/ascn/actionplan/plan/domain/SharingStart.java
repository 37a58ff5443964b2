package ascn.actionplan.plan.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The annual meeting at which the initial plans were shared (rule P17).
 *
 * @param from the day of its conclusion
 * @param meetingId names the meeting
 * @param source where that is written down
 */
public record SharingStart(
        LocalDate from, UUID meetingId, @Nullable String source) {

    /** A plan that comes after the meeting is shared when it comes. */
    LocalDate forPlanOf(LocalDate submitted) {
        return submitted.isAfter(from) ? submitted : from;
    }
}
