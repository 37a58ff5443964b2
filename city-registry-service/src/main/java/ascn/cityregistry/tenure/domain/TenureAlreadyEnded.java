package ascn.cityregistry.tenure.domain;

import ascn.contracts.problem.RuleViolation;
import java.time.LocalDate;

/** A tenure ends once (rule C01). */
public final class TenureAlreadyEnded extends RuleViolation {

    TenureAlreadyEnded(LocalDate until) {
        super(
                Kind.CONFLICT,
                "tenure-already-ended",
                "C01",
                "The tenure has ended: " + until + " is the day after its last",
                "Record another tenure for later days");
    }
}
