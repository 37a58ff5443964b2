package ascn.cityregistry.quota.domain;

import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.PartialDate;
import java.time.LocalDate;

/** A new quota does not alter the past (rule M02). */
public final class QuotaPolicyRetroactive extends RuleViolation {

    QuotaPolicyRetroactive(LocalDate effectiveFrom, PartialDate decidedOn) {
        super(
                Kind.CONFLICT,
                "quota-policy-retroactive",
                "M02",
                "A decision of " + decidedOn + " cannot have held on " + effectiveFrom,
                "Let it hold from the day of the decision, or later",
                "/effectiveFrom");
    }
}
