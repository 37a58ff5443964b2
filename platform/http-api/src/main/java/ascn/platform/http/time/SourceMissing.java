package ascn.platform.http.time;

import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.PartialDate;

/** An act of the past is entered with the source that tells of it (rule N03). */
public final class SourceMissing extends RuleViolation {

    SourceMissing(PartialDate occurredOn) {
        super(
                Kind.CONFLICT,
                "source-missing",
                "N03",
                "An act of " + occurredOn + " is entered into the record without a source",
                "Say where it is written down",
                "/source");
    }
}
