package ascn.cityregistry.quota.domain;

import ascn.contracts.problem.RuleViolation;
import java.time.LocalDate;

/** A member state has at most as many member cities as the quota allows (rule M01). */
public final class QuotaExceeded extends RuleViolation {

    QuotaExceeded(String memberState, long cities, int quota, LocalDate effectiveFrom) {
        super(
                Kind.CONFLICT,
                "quota-exceeded",
                "M01",
                memberState + " would have " + cities + " member cities; the quota since " + effectiveFrom + " is "
                        + quota,
                "Nominate fewer cities",
                "/cities");
    }
}
