package ascn.actionplan.framework.domain;

import ascn.contracts.problem.RuleViolation;
import java.util.UUID;

/** There is no such comment. */
public final class CommentNotFound extends RuleViolation {

    /** The refusal. */
    public CommentNotFound(UUID id) {
        super(
                Kind.NOT_FOUND,
                "framework-comment-not-found",
                "F02",
                "The edition has no comment " + id,
                "See the comments of the edition");
    }
}
