package ascn.actionplan.bodydecision.application;

import ascn.actionplan.bodydecision.domain.BodyDecision;
import ascn.actionplan.bodydecision.persistence.BodyDecisionTable;
import ascn.contracts.event.reporting.BodyDecisionRecordedV1;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** What bodies decided about frameworks and other things of this service, as it was told. */
@ApplicationScoped
public class FollowBodyDecisions {

    private final BodyDecisionTable decisions;

    FollowBodyDecisions(BodyDecisionTable decisions) {
        this.decisions = decisions;
    }

    /**
     * Keeps a decision as it was told, whatever stage its subject has reached here: the act is the body's.
     *
     * @param occurredOn its day, as the envelope of the event says it
     * @param recordedAt when reporting-service was told
     */
    public void follow(BodyDecisionRecordedV1 told, String occurredOn, Instant recordedAt) {
        var decision = new BodyDecision(
                told.decisionId(),
                told.body(),
                told.verb(),
                PartialDate.parse(occurredOn),
                Standing.valueOf(told.standing()),
                told.reference(),
                told.source());
        decisions.keep(decision, told.subjectKind(), told.subjectId(), recordedAt);
    }

    /**
     * The decisions about one thing, by day.
     *
     * @param subjectKind what kind of thing it is, for example FRAMEWORK
     * @param subjectId which one
     */
    public List<BodyDecision> about(String subjectKind, String subjectId) {
        return decisions.about(subjectKind, subjectId);
    }
}
