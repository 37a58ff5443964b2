package ascn.cityregistry.shepherd.domain;

import ascn.contracts.problem.RuleViolation;
import ascn.roster.TermDays;

/**
 * A term counts on one day at least (rule N05): from the last day that its beginning can be until the last day that its end
 * can be.
 */
public final class TermWithoutDays extends RuleViolation {

    private TermWithoutDays(TermDays days) {
        super(
                Kind.INVALID,
                "term-without-days",
                "N05",
                "A term from " + days.from() + " counts from " + days.countsFrom() + ", and one until " + days.until()
                        + " ends by " + days.countsUntil() + ": it counts on no day",
                "Give a later end, or both dates as precisely as they are known",
                "/until");
    }

    /**
     * Goes on only with a term that counts on some day.
     *
     * @throws TermWithoutDays when there is none
     */
    public static void refuse(TermDays days) {
        if (!days.hasDays()) {
            throw new TermWithoutDays(days);
        }
    }
}
