package ascn.actionplan.progress.domain;

import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.PartialDate;
import java.util.Optional;

/** The steps of one entry are entered in the order in which they occurred (rules N01, N05). */
public final class ProgressEarlierThanLastAct extends RuleViolation {

    private ProgressEarlierThanLastAct(PartialDate occurredOn, PartialDate last) {
        super(
                Kind.CONFLICT,
                "earlier-than-last-act",
                "N01",
                "This step of " + occurredOn + " would come before the last one, of " + last,
                "Give the day of the step",
                "/occurredOn");
    }

    /** Goes on unless the step is older than the last one for certain. */
    static void refuse(PartialDate occurredOn, Optional<PartialDate> last) {
        last.filter(occurredOn::isCertainlyBefore).ifPresent(before -> {
            throw new ProgressEarlierThanLastAct(occurredOn, before);
        });
    }
}
