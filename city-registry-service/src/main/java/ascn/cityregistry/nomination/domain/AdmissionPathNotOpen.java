package ascn.cityregistry.nomination.domain;

import ascn.contracts.problem.RuleViolation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A city comes in by the path that is open on the day of the act (rule M18). */
public final class AdmissionPathNotOpen extends RuleViolation {

    AdmissionPathNotOpen(PathKind asked, LocalDate day, @Nullable PathKind open) {
        super(
                Kind.CONFLICT,
                "admission-path-not-open",
                "M18",
                "On " + day + (open == null ? " no path is open" : " cities come in by " + open + ", not by " + asked),
                open == null
                        ? "Give the day of the act; GET /api/v1/admission-paths tells from which day on a path is open"
                        : "Use /api/v1/" + (open == PathKind.DOSSIER ? "dossiers" : "applications")
                                + ", or give the day of the act",
                "/occurredOn");
    }
}
