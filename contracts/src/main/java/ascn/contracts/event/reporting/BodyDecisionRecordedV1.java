package ascn.contracts.event.reporting;

import ascn.contracts.event.EventType;
import java.util.UUID;

/**
 * A body of ASEAN decided, or is planned to decide, about a thing of the network (rules F05, N03, R07). The day is
 * that of the event, in its header {@code ce_occurredon}.
 *
 * @param decisionId names the decision; a plan and the act that followed it share it
 * @param body code of the body, for example JCM or SUMMIT
 * @param subjectKind what kind of thing was decided about
 * @param subjectId which one, as the service that keeps it names it
 * @param verb what the body did, as the table of verbs of its time has it (rule R07)
 * @param standing rECORDED when a source says that it happened, PLANNED when only a plan is known (rule N03)
 * @param reference the body's own reference, or NOT_ON_RECORD (rule N02)
 * @param source where it is written down
 */
@EventType("ascn.reporting.body-decision-recorded.v1")
public record BodyDecisionRecordedV1(
        UUID decisionId,
        String body,
        String subjectKind,
        String subjectId,
        String verb,
        String standing,
        String reference,
        String source)
        implements ReportingEvent {}
