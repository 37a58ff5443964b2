package ascn.actionplan.workshop.domain;

import ascn.contracts.problem.RuleViolation;

/** A workshop names each role and each plan once (rule P18). */
public final class WorkshopNamesTwice extends RuleViolation {

    /** The refusal. */
    public WorkshopNamesTwice(String pointer) {
        super(
                Kind.CONFLICT,
                "workshop-names-twice",
                "P18",
                "The workshop names this twice",
                "Name each role and each plan once",
                pointer);
    }
}
