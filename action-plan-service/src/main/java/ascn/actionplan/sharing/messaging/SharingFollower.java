package ascn.actionplan.sharing.messaging;

import ascn.actionplan.plan.application.BeginSharing;
import ascn.contracts.event.cityregistry.MeetingConcludedV1;
import ascn.contracts.event.cityregistry.OutcomeRecordedV1;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import ascn.platform.events.EventEnvelope;
import ascn.platform.events.inbox.EventFollower;
import ascn.platform.events.inbox.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/**
 * Listens to the registry for the annual meeting at which the initial plans are shared (rule P17). Its effects are facts of
 * this service and are told: they are no read model that could be built anew.
 */
@ApplicationScoped
class SharingFollower implements EventFollower {

    /** How the registry names the endorsement of the framework among the outcomes of a meeting (rule A05). */
    private static final String ENDORSEMENT = "ASCF_ENDORSEMENT";

    private static final String NOBODY = "unknown";

    private final BeginSharing beginSharing;

    SharingFollower(BeginSharing beginSharing) {
        this.beginSharing = beginSharing;
    }

    @Override
    public void subscribe(Subscriptions subscriptions) {
        subscriptions.on(OutcomeRecordedV1.class, (recorded, envelope) -> record(recorded));
        subscriptions.on(MeetingConcludedV1.class, this::conclude);
    }

    private void record(OutcomeRecordedV1 recorded) {
        if (recorded.type().equals(ENDORSEMENT)) {
            beginSharing.endorsedAt(recorded.meetingId());
        }
    }

    private void conclude(MeetingConcludedV1 concluded, EventEnvelope envelope) {
        beginSharing.concluded(
                concluded.meetingId(),
                new Act(
                        PartialDate.parse(concluded.concludedOn()),
                        Standing.valueOf(concluded.standing()),
                        concluded.source(),
                        envelope.recordedAt(),
                        Objects.requireNonNullElse(envelope.actor(), NOBODY)));
    }
}
