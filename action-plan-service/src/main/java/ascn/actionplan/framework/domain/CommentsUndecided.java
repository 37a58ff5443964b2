package ascn.actionplan.framework.domain;

import ascn.contracts.problem.RuleViolation;

/** Each comment has its disposition before the text goes on (rule F02). */
public final class CommentsUndecided extends RuleViolation {

    /** The refusal. */
    public CommentsUndecided(long undecided) {
        super(
                Kind.CONFLICT,
                "framework-comments-undecided",
                "F02",
                undecided + " comments have no disposition yet",
                "Say what becomes of each: ACCEPTED, PARTLY or DECLINED, with the reason");
    }
}
