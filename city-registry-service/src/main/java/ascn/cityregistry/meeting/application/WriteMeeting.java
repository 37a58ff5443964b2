package ascn.cityregistry.meeting.application;

import ascn.cityregistry.meeting.domain.Meeting;
import ascn.cityregistry.meeting.persistence.MeetingRepository;
import ascn.contracts.identity.Actor;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;

/** What every write to a part of a meeting has in common: one after the other, with one audit entry. */
@ApplicationScoped
class WriteMeeting {

    private final MeetingRepository meetings;
    private final ViewMeeting view;
    private final Audit audit;
    private final Acts acts;

    WriteMeeting(MeetingRepository meetings, ViewMeeting view, Audit audit, Acts acts) {
        this.meetings = meetings;
        this.view = view;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * Writes a part of the meeting, in the transaction of the use case.
     *
     * @param part writes and announces the part of the meeting as it was, and answers the act by which it did
     */
    MeetingView part(UUID id, Function<MeetingView, Act> part) {
        var meeting = meetings.getForWrite(id);
        var before = view.of(meeting);
        var act = part.apply(before);
        meeting.partWritten();
        meetings.flush();
        var after = view.of(meeting);
        audit.record(Change.of(MeetingState.of(before), MeetingState.of(after)), act);
        return after;
    }

    /**
     * A fact about the meeting that the Secretariat writes down: of one that took place it is a fact of its day, of a planned
     * one it is a fact of today.
     */
    Act recorded(Meeting meeting, String source, Actor actor) {
        var day = meeting.standing() == Standing.RECORDED ? meeting.occurredOn() : PartialDate.of(acts.today());
        return acts.recorded(day, new Acts.Dated(day, Standing.RECORDED, source), actor);
    }
}
