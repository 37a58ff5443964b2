package ascn.actionplan.bestpractice.domain;

import ascn.contracts.problem.RuleViolation;

/** A best practice is for everybody and shows no project that is not shared yet (rules P17, P19). */
public final class BestPracticeProjectNotShared extends RuleViolation {

    public BestPracticeProjectNotShared(String city, String key, String pointer) {
        super(
                Kind.CONFLICT,
                "best-practice-project-not-shared",
                "P17",
                "The project '" + city + "/" + key
                        + "' is not shared on that day, and a best practice is for everybody",
                "Share the plan first, or leave the project out",
                pointer);
    }
}
