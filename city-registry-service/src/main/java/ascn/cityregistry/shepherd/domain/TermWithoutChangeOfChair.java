package ascn.cityregistry.shepherd.domain;

import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.Period;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** At least one change of the ASEAN Chair falls inside a term that was elected (rule C11). */
public final class TermWithoutChangeOfChair extends RuleViolation {

    private TermWithoutChangeOfChair(Period period, Set<String> chairs) {
        super(
                Kind.CONFLICT,
                "term-without-change-of-chair",
                "C11",
                "By the ASEAN Chair calendar no change of Chair falls inside a term from " + period + ": "
                        + (chairs.isEmpty()
                                ? "no chairmanship of these days is on record"
                                : "only " + String.join(", ", chairs) + " is on record"),
                "Record the chairmanships of these days first, planned ones too, with POST /api/v1/chairmanships; a term"
                        + " that nobody elected is INFORMAL, one that was renewed is RENEWED",
                "/until");
    }

    /**
     * Goes on only when two member states chair ASEAN inside.
     *
     * @param kind how the term came about; only one that was elected is asked
     * @param period all the days that the term can have
     * @param chairs the states that chair on one of them
     * @throws TermWithoutChangeOfChair when there is one at the most
     */
    public static void refuse(TermKind kind, Period period, Collection<String> chairs) {
        var different = new TreeSet<>(chairs);
        if (kind.spansAChangeOfChair() && different.size() < 2) {
            throw new TermWithoutChangeOfChair(period, different);
        }
    }
}
