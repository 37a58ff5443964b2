package ascn.actionplan.monitoring.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A milestone that is due or overdue on a day.
 *
 * @param city slug of the city
 * @param memberState code of its member state
 * @param project key of the project within the city
 * @param projectTitle what it is called now
 * @param milestone key of the milestone within the project
 * @param title how it is written
 * @param plannedOn by when it was promised, as precisely as it is known; null where no source says
 * @param forecastOn by when it is expected by the last forecast, where there is one
 * @param expectedBy the last day that this can be: the date counts from there (rule N05)
 */
public record MonitoredMilestone(
        String city,
        String memberState,
        String project,
        String projectTitle,
        String milestone,
        String title,
        @Nullable String plannedOn,
        @Nullable String forecastOn,
        LocalDate expectedBy) {

    /** How many days it is overdue; none where it is still to come. */
    public long daysOverdue(LocalDate on) {
        return Math.max(0, ChronoUnit.DAYS.between(expectedBy, on));
    }
}
