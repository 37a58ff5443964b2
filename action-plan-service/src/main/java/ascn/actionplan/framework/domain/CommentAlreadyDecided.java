package ascn.actionplan.framework.domain;

import ascn.contracts.problem.RuleViolation;

/** What becomes of a comment is said once (rule F02). */
public final class CommentAlreadyDecided extends RuleViolation {

    /** The refusal. */
    public CommentAlreadyDecided(Disposition disposition) {
        super(
                Kind.CONFLICT,
                "framework-comment-already-decided",
                "F02",
                "The comment is " + disposition + " already",
                "Let the revised draft say what is meant; a comment on that can be made");
    }
}
