package ascn.actionplan.project.domain;

import ascn.contracts.problem.RuleViolation;

/** A project of a plan says what the city undertakes, and in which period (rule P05). */
public final class ProjectNotSpecific extends RuleViolation {

    private ProjectNotSpecific(String detail, String remedy, String pointer) {
        super(Kind.CONFLICT, "project-not-specific", "P05", detail, remedy, pointer);
    }

    static ProjectNotSpecific withoutUndertaking(String key, String pointer) {
        return new ProjectNotSpecific(
                "The project '" + key + "' does not say what the city undertakes",
                "Say it in undertaking; NOT_ON_RECORD is for acts of the record only",
                pointer);
    }

    static ProjectNotSpecific withoutPeriod(String key, String pointer) {
        return new ProjectNotSpecific(
                "The project '" + key + "' does not say in which period the city does it",
                "Give from and until, as precisely as they are known",
                pointer);
    }
}
