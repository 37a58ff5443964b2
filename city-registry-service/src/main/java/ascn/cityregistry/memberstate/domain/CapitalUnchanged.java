package ascn.cityregistry.memberstate.domain;

import ascn.contracts.problem.RuleViolation;
import java.time.LocalDate;

/** A move of the capital leads to another city (rule M04). */
public final class CapitalUnchanged extends RuleViolation {

    CapitalUnchanged(String name, LocalDate day) {
        super(
                Kind.CONFLICT,
                "capital-unchanged",
                "M04",
                name + " is the capital on " + day + " already, or by the next move that is on record",
                "See the capitals of the member state, and enter the day on which another city became the capital",
                "/capital/cityId");
    }
}
