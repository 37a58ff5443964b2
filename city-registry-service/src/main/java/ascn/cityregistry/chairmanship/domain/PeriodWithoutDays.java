package ascn.cityregistry.chairmanship.domain;

import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.Period;
import java.time.LocalDate;

/** What holds from a day on ends on a later one (rule C10). */
public final class PeriodWithoutDays extends RuleViolation {

    private PeriodWithoutDays(LocalDate from, LocalDate until) {
        super(
                Kind.INVALID,
                "period-without-days",
                null,
                "From " + from + " until " + until + " there is no day",
                "Give the day after the last one as the end",
                "/until");
    }

    /**
     * The days between.
     *
     * @param until the day after the last
     * @throws PeriodWithoutDays when there is none
     */
    public static Period period(LocalDate from, LocalDate until) {
        if (!from.isBefore(until)) {
            throw new PeriodWithoutDays(from, until);
        }
        return new Period(from, until);
    }
}
