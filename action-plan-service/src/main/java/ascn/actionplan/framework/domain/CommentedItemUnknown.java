package ascn.actionplan.framework.domain;

import ascn.contracts.problem.RuleViolation;

/** A comment speaks of an item that is there, or of the whole part (rule F02). */
public final class CommentedItemUnknown extends RuleViolation {

    /** The refusal. */
    public CommentedItemUnknown(FrameworkSection section, int item) {
        super(
                Kind.CONFLICT,
                "framework-item-unknown",
                "F02",
                "The part '" + section.slug() + "' has no item " + item,
                "Name the number of an item of the part, or none",
                "/item");
    }
}
