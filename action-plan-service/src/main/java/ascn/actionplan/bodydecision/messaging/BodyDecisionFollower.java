package ascn.actionplan.bodydecision.messaging;

import ascn.actionplan.bodydecision.application.FollowBodyDecisions;
import ascn.contracts.event.reporting.BodyDecisionRecordedV1;
import ascn.platform.events.inbox.EventFollower;
import ascn.platform.events.inbox.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;

/** Listens to what reporting-service tells of decisions of bodies (rule F05). */
@ApplicationScoped
class BodyDecisionFollower implements EventFollower {

    private final FollowBodyDecisions decisions;

    BodyDecisionFollower(FollowBodyDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void subscribe(Subscriptions subscriptions) {
        subscriptions.on(
                BodyDecisionRecordedV1.class,
                (told, envelope) -> decisions.follow(told, envelope.occurredOn(), envelope.recordedAt()));
    }
}
