package ascn.actionplan.project.domain;

import ascn.contracts.record.PartialDate;
import java.time.LocalDate;

/**
 * The days for which a plan is made (rule P01): both are within it.
 *
 * @param firstDay the first
 * @param lastDay the last
 */
public record Horizon(LocalDate firstDay, LocalDate lastDay) {

    /** Whether the date may lie within: only what is outside for certain is outside (rule N05). */
    public boolean mayHold(PartialDate date) {
        return !date.lastDay().isBefore(firstDay) && !date.firstDay().isAfter(lastDay);
    }

    /** First and last day. */
    @Override
    public String toString() {
        return firstDay + " to " + lastDay;
    }
}
