package ascn.cityregistry.quota.domain;

import ascn.contracts.problem.RuleViolation;

/** What was admitted under one quota is not on record beside a lower one of that day (rules M01, N01). */
public final class QuotaBelowRecord extends RuleViolation {

    /**
     * @param contradiction the day of an admission that would have been refused
     * @param pointer what to change
     */
    public QuotaBelowRecord(QuotaStanding contradiction, String pointer) {
        super(
                Kind.CONFLICT,
                "quota-below-record",
                "M01",
                "On " + contradiction.day() + " a city of " + contradiction.memberState()
                        + " was admitted, which made " + contradiction.members() + "; this would allow "
                        + contradiction.allowed(),
                "Check the day from which it holds, or record the waiver on which that admission rests first",
                pointer);
    }
}
