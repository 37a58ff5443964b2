package ascn.cityregistry.nomination.domain;

import ascn.contracts.problem.RuleViolation;
import java.time.LocalDate;

/** A path takes over from one of the other kind (rule M18). */
public final class AdmissionPathUnchanged extends RuleViolation {

    AdmissionPathUnchanged(PathKind kind, LocalDate since) {
        super(
                Kind.CONFLICT,
                "admission-path-unchanged",
                "M18",
                "Cities come in by " + kind + " since " + since + " already",
                "Record the other path, or nothing",
                "/kind");
    }
}
