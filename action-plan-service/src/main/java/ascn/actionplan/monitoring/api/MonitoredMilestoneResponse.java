package ascn.actionplan.monitoring.api;

import ascn.actionplan.monitoring.domain.MonitoredMilestone;
import ascn.contracts.record.PartialDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A milestone that is due or overdue on a day.
 *
 * @param city slug of the city
 * @param memberState ISO 3166-1 alpha-2 code of its member state
 * @param project key of the project within the city
 * @param projectTitle what it is called now
 * @param milestone key of the milestone within the project
 * @param title how it is written
 * @param plannedOn by when it was promised; absent where no source says
 * @param forecastOn by when it is expected by the last forecast, where there is one
 * @param daysOverdue how many days it is overdue; 0 where it is still to come
 */
public record MonitoredMilestoneResponse(
        String city,
        String memberState,
        String project,
        String projectTitle,
        String milestone,
        String title,
        @Nullable PartialDate plannedOn,
        @Nullable PartialDate forecastOn,
        long daysOverdue) {

    static MonitoredMilestoneResponse of(MonitoredMilestone milestone, LocalDate on) {
        return new MonitoredMilestoneResponse(
                milestone.city(),
                milestone.memberState(),
                milestone.project(),
                milestone.projectTitle(),
                milestone.milestone(),
                milestone.title(),
                date(milestone.plannedOn()),
                date(milestone.forecastOn()),
                milestone.daysOverdue(on));
    }

    private static @Nullable PartialDate date(@Nullable String written) {
        return written == null ? null : PartialDate.parse(written);
    }
}
