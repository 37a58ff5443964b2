package ascn.contracts.event.actionplan;

import ascn.contracts.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * By when the yearly entries of the cities are asked for, or it is known better (rules P21, R15).
 *
 * @param year the year that is reported on
 * @param dueOn the last day on which an entry is in time
 * @param standing RECORDED, or PLANNED where only a plan is known (rule N03)
 * @param source where it is written down
 * @param reason why it took the place of the one before; absent for the first one of a year
 */
@EventType("ascn.action-plan.reporting-deadline-recorded.v1")
public record ReportingDeadlineRecordedV1(
        int year,
        String dueOn,
        String standing,
        String source,
        @Nullable String reason) implements ActionPlanEvent {}
