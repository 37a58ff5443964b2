package ascn.platform.http.paging;

import ascn.contracts.problem.RuleViolation;

/** A cursor comes from the link of a page before and is not made by hand. */
public final class InvalidCursor extends RuleViolation {

    InvalidCursor() {
        super(
                Kind.INVALID,
                "invalid-cursor",
                null,
                "The cursor is not one of this list",
                "Follow the link with rel=\"next\", or leave the cursor out for the first page");
    }
}
