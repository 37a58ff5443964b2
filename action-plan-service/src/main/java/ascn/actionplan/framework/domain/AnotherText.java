package ascn.actionplan.framework.domain;

import ascn.contracts.problem.RuleViolation;

/** Comments and endorsements are of one text, which they name by its digest (rules F02, F04). */
public final class AnotherText extends RuleViolation {

    /** The refusal. */
    public AnotherText(String current) {
        super(
                Kind.CONFLICT,
                "framework-text-replaced",
                "F03",
                "The text with the member states has the digest " + current,
                "Read the edition again, and name the digest of what you have read",
                "/digest");
    }
}
