package ascn.actionplan.bestpractice.domain;

import ascn.contracts.problem.RuleViolation;

/** A best practice is about the city's own projects (rule P19). */
public final class BestPracticeProjectUnknown extends RuleViolation {

    public BestPracticeProjectUnknown(String city, String key, String pointer) {
        super(
                Kind.CONFLICT,
                "best-practice-project-unknown",
                "P19",
                "The city '" + city + "' has no project '" + key + "' on record",
                "Name keys of the city's own projects; see GET /api/v1/projects",
                pointer);
    }
}
