package ascn.cityregistry.application.domain;

import ascn.contracts.problem.RuleViolation;

/** An application holds the city, its officer and the five parts of its action plan (rule M18). */
public final class ApplicationPartMissing extends RuleViolation {

    ApplicationPartMissing(String pointer, String words) {
        super(
                Kind.CONFLICT,
                "application-part-missing",
                "M18",
                "The application lacks " + words,
                "Write it; only an act of the past, with its source, may say NOT_ON_RECORD instead",
                pointer);
    }
}
