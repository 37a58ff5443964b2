package ascn.actionplan.project.domain;

import ascn.contracts.problem.RuleViolation;

/** Whoever tells how a project stands today knows it (rule N02). */
public final class StatusUnknownToday extends RuleViolation {

    public StatusUnknownToday(ProjectStatus status) {
        super(
                Kind.CONFLICT,
                "status-not-on-record-today",
                "N02",
                "An act of today cannot leave open how the project stands: " + status,
                "Say PLANNING, ONGOING or COMPLETED; NOT_ON_RECORD is for acts of the record only",
                "/status");
    }
}
