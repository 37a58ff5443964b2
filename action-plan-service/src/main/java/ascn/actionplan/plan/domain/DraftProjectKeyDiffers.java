package ascn.actionplan.plan.domain;

import ascn.contracts.problem.RuleViolation;

/** The key in the address is the key of the project. */
public final class DraftProjectKeyDiffers extends RuleViolation {

    /** The refusal. */
    public DraftProjectKeyDiffers(String key, String written) {
        super(
                Kind.INVALID,
                "draft-project-key-differs",
                null,
                "The address names '" + key + "', the body '" + written + "'",
                "Send the project to the address of its key",
                "/key");
    }
}
