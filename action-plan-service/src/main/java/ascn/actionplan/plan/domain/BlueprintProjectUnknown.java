package ascn.actionplan.plan.domain;

import ascn.contracts.problem.RuleViolation;

/** A blueprint is cited for projects that are in the plan (rule P08). */
public final class BlueprintProjectUnknown extends RuleViolation {

    /** The refusal. */
    public BlueprintProjectUnknown(String key, String pointer) {
        super(
                Kind.CONFLICT,
                "blueprint-project-unknown",
                "P08",
                "The plan has no project '" + key + "' that could come from this blueprint",
                "Name keys of projects of the plan, or none",
                pointer);
    }
}
