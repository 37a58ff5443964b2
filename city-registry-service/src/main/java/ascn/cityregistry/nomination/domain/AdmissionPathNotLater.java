package ascn.cityregistry.nomination.domain;

import ascn.contracts.problem.RuleViolation;
import java.time.LocalDate;

/** Paths are recorded in the order in which they take over, one on a day (rule M18). */
public final class AdmissionPathNotLater extends RuleViolation {

    /** Name of the constraint that refuses the second of two paths of one day. */
    public static final String CONSTRAINT = "uq_admission_path_day";

    private AdmissionPathNotLater(String detail) {
        super(
                Kind.CONFLICT,
                "admission-path-not-later",
                "M18",
                detail,
                "Give a later day from which it is open",
                "/effectiveFrom");
    }

    static AdmissionPathNotLater than(LocalDate last) {
        return new AdmissionPathNotLater("The path on record takes over on " + last + "; another takes over after it");
    }

    /** The refusal of a caller who lost a race. */
    public static AdmissionPathNotLater thanAnother() {
        return new AdmissionPathNotLater("Another path takes over on this day");
    }
}
