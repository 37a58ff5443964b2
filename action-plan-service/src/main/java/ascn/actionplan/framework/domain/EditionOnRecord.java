package ascn.actionplan.framework.domain;

import ascn.contracts.problem.RuleViolation;

/** An edition has a slug of its own (rule F03). */
public final class EditionOnRecord extends RuleViolation {

    /** Name of the constraint that means the same. */
    public static final String CONSTRAINT = "pk_framework_edition";

    /** The refusal. */
    public EditionOnRecord() {
        super(
                Kind.CONFLICT,
                "framework-edition-on-record",
                "F03",
                "An edition of this slug is on record",
                "Choose another slug for a new edition",
                "/edition");
    }
}
