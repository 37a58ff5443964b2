package ascn.actionplan.framework.domain;

import ascn.contracts.problem.RuleViolation;

/** A new edition follows one that is endorsed (rule F03). */
public final class FollowedNotEndorsed extends RuleViolation {

    /** The refusal. */
    public FollowedNotEndorsed(String follows) {
        super(
                Kind.CONFLICT,
                "framework-followed-not-endorsed",
                "F03",
                "There is no endorsed edition '" + follows + "'",
                "Name an endorsed edition, or revise the one that is not",
                "/follows");
    }
}
