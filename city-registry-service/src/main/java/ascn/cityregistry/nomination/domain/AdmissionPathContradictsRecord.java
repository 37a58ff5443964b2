package ascn.cityregistry.nomination.domain;

import ascn.contracts.problem.RuleViolation;
import java.time.LocalDate;

/** No path is closed for a day on which a city has come in by it (rules M18, N01). */
public final class AdmissionPathContradictsRecord extends RuleViolation {

    /** @param admitted the first day of such an admission */
    public AdmissionPathContradictsRecord(LocalDate admitted) {
        super(
                Kind.CONFLICT,
                "admission-path-contradicts-record",
                "M18",
                "On " + admitted + " a city was admitted by the path that this would close",
                "Let it take over on a later day",
                "/effectiveFrom");
    }
}
