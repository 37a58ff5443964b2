package ascn.actionplan.project.domain;

import ascn.contracts.problem.RuleViolation;

/** What is urban and what is rural make the whole (rule P14). */
public final class SharesNotWhole extends RuleViolation {

    public SharesNotWhole(UrbanRural shares, String pointer) {
        super(
                Kind.CONFLICT,
                "urban-rural-not-whole",
                "P14",
                "Urban " + shares.urban() + " and rural " + shares.rural() + " percent do not make 100",
                "Give two shares that make 100, or leave them out",
                pointer);
    }
}
