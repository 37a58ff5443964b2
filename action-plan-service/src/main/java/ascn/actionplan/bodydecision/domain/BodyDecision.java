package ascn.actionplan.bodydecision.domain;

import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import java.util.UUID;

/**
 * What a body decided, or is planned to decide, about a thing that this service keeps. The body's own act: nothing here
 * changes it, and nothing waits for it.
 *
 * @param decisionId names the decision
 * @param body code of the body, for example JCM
 * @param verb what it did: ENDORSES, ADOPTS, NOTES and others (rule R07)
 * @param occurredOn the day, or the planned one, as precisely as it is known (rule N05)
 * @param standing whether a source says that it happened, or only a plan is known (rule N03)
 * @param reference the body's own reference, or NOT_ON_RECORD
 * @param source where it is written down
 */
public record BodyDecision(
        UUID decisionId,
        String body,
        String verb,
        PartialDate occurredOn,
        Standing standing,
        String reference,
        String source) {

    /** Whether it is an act that happened; a plan is a target and nothing else. */
    public boolean isAct() {
        return standing == Standing.RECORDED;
    }
}
