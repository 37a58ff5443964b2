package ascn.platform.http.time;

import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.PartialDate;

/** What has not begun can only be planned (rule N01). */
public final class ActInTheFuture extends RuleViolation {

    ActInTheFuture(PartialDate occurredOn, String pointer) {
        super(
                Kind.CONFLICT,
                "act-in-the-future",
                "N01",
                "An act of " + occurredOn + " lies in the future",
                "Give the day on which it took effect, or the standing PLANNED",
                pointer);
    }
}
