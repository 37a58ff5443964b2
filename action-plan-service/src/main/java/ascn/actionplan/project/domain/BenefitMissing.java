package ascn.actionplan.project.domain;

import ascn.contracts.problem.RuleViolation;

/** Every project states what people have of it; technology alone is not an outcome (rule P12). */
public final class BenefitMissing extends RuleViolation {

    public BenefitMissing(String key, String pointer) {
        super(
                Kind.CONFLICT,
                "benefit-missing",
                "P12",
                "The project '" + key + "' does not say what people have of it",
                "Say in benefit what gets better for whom; NOT_ON_RECORD is for acts of the record only",
                pointer);
    }
}
