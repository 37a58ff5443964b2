package ascn.cityregistry.meeting.application;

import ascn.cityregistry.meeting.domain.ClosureBeforeMeeting;
import ascn.cityregistry.meeting.domain.MeetingEvent.OutcomeClosed;
import ascn.cityregistry.meeting.domain.Outcome.Closing;
import ascn.cityregistry.meeting.domain.OutcomeNotFound;
import ascn.cityregistry.meeting.messaging.MeetingAnnouncer;
import ascn.cityregistry.meeting.persistence.MeetingParts;
import ascn.contracts.identity.Actor;
import ascn.contracts.record.Standing;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The Secretariat writes down that an outcome is done, before or after the meeting is concluded (rule A05). */
@ApplicationScoped
public class CloseOutcome {

    private final MeetingParts parts;
    private final WriteMeeting write;
    private final MeetingAnnouncer announcer;
    private final Acts acts;

    CloseOutcome(MeetingParts parts, WriteMeeting write, MeetingAnnouncer announcer, Acts acts) {
        this.parts = parts;
        this.write = write;
        this.announcer = announcer;
        this.acts = acts;
    }

    /**
     * Keeps the act that closed it.
     *
     * @throws ascn.cityregistry.meeting.domain.MeetingNotFound when there is no such meeting
     * @throws OutcomeNotFound when the meeting has no such outcome
     * @throws ascn.cityregistry.meeting.domain.OutcomeAlreadyClosed when it is closed
     * @throws ClosureBeforeMeeting when the act is certainly older than the meeting (N01)
     * @throws ascn.platform.http.time.ActInTheFuture when the act has not taken place
     */
    @Transactional
    public MeetingView close(UUID id, UUID outcomeId, Closing closing, Actor actor) {
        return write.part(id, view -> {
            var outcome = view.outcomes().stream()
                    .filter(one -> one.id().equals(outcomeId))
                    .findFirst()
                    .orElseThrow(() -> new OutcomeNotFound(outcomeId));
            outcome.refuseWhenClosed();
            var occurredOn = view.meeting().occurredOn();
            if (closing.occurredOn().isCertainlyBefore(occurredOn)) {
                throw new ClosureBeforeMeeting(closing.occurredOn(), occurredOn);
            }
            var dated = new Acts.Dated(closing.occurredOn(), Standing.RECORDED, closing.source());
            var act = acts.recorded(closing.occurredOn(), dated, actor);
            var told = new OutcomeClosed(id, outcomeId, closing, act);
            parts.keep(told);
            announcer.announce(told);
            return act;
        });
    }
}
