package ascn.actionplan.deadline.domain;

import ascn.contracts.record.Act;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline is on record, or known better.
 *
 * @param year the year that is reported on
 * @param dueOn the last day on which an entry is in time
 * @param source where it is written down
 * @param reason why it took the place of another; null for the first one
 * @param act the act that set it
 */
public record DeadlineRecorded(
        int year, LocalDate dueOn, String source, @Nullable String reason, Act act) {}
