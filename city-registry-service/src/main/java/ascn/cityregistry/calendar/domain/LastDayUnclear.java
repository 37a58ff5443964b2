package ascn.cityregistry.calendar.domain;

import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.DatePrecision;
import ascn.contracts.record.PartialDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What lasts several days begins on a known day and ends on a later one (rule N05). */
public final class LastDayUnclear extends RuleViolation {

    private LastDayUnclear(PartialDate first, LocalDate last) {
        super(
                Kind.INVALID,
                "last-day-unclear",
                "N05",
                "From " + first + " to " + last + " are not several days",
                "Leave lastDay out for one day or where the first day is not known; else give a day after the first,"
                        + " at most 31 days later",
                "/lastDay");
    }

    private static final int LONGEST = 31;

    /**
     * Goes on only when the last day fits the first.
     *
     * @throws LastDayUnclear when there is one and it does not
     */
    public static void refuse(PartialDate first, @Nullable LocalDate last) {
        if (last == null) {
            return;
        }
        var day = first.lastDay();
        if (first.precision() != DatePrecision.DAY || !last.isAfter(day) || last.isAfter(day.plusDays(LONGEST))) {
            throw new LastDayUnclear(first, last);
        }
    }
}
