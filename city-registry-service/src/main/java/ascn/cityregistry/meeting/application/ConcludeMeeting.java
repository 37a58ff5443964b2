package ascn.cityregistry.meeting.application;

import ascn.cityregistry.meeting.domain.AgendaMissing;
import ascn.cityregistry.meeting.domain.Attendance;
import ascn.cityregistry.meeting.domain.AttendanceIncomplete;
import ascn.cityregistry.meeting.domain.OutcomeMissing;
import ascn.cityregistry.meeting.messaging.MeetingAnnouncer;
import ascn.cityregistry.meeting.persistence.MeetingParts;
import ascn.contracts.identity.Actor;
import ascn.contracts.problem.RuleViolation;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import ascn.platform.identity.PostOnTheDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** The Chair concludes an annual meeting; from then on only its outcomes are closed. */
@ApplicationScoped
public class ConcludeMeeting {

    private final MeetingParts parts;
    private final Invitees invitees;
    private final WriteMeeting write;
    private final MeetingAnnouncer announcer;
    private final PostOnTheDay postOnTheDay;
    private final Acts acts;

    ConcludeMeeting(
            MeetingParts parts,
            Invitees invitees,
            WriteMeeting write,
            MeetingAnnouncer announcer,
            PostOnTheDay postOnTheDay,
            Acts acts) {
        this.parts = parts;
        this.invitees = invitees;
        this.write = write;
        this.announcer = announcer;
        this.postOnTheDay = postOnTheDay;
        this.acts = acts;
    }

    /**
     * Concludes the meeting on the day of the act.
     *
     * @throws ascn.cityregistry.meeting.domain.MeetingNotFound when there is no such meeting
     * @throws ascn.platform.identity.PostNotHeld when the actor is not the Chair on that day (C08, N06)
     * @throws ascn.contracts.problem.RuleViolations when an act of today lacks agenda, outcome or attendance, all at once
     */
    @Transactional
    public MeetingView conclude(UUID id, ExpectedVersion expected, Acts.Dated dated, Actor actor) {
        return write.part(id, view -> {
            var meeting = view.meeting();
            var act = acts.performed(dated, actor);
            postOnTheDay.require(actor, act.occurredOn().lastDay());
            expected.requireCurrent(meeting.version());
            var told = meeting.conclude(lacks(view), act);
            parts.keepOpenItems(id, view.openOutcomes());
            announcer.announce(told);
            return act;
        });
    }

    private List<RuleViolation> lacks(MeetingView view) {
        var lacks = new ArrayList<RuleViolation>();
        if (view.agenda().isEmpty()) {
            lacks.add(new AgendaMissing());
        }
        if (view.outcomes().isEmpty()) {
            lacks.add(new OutcomeMissing());
        }
        var unknown = new HashSet<>(invitees.citiesOn(view.meeting().day()));
        view.attendance().stream().map(Attendance::cityId).forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            lacks.add(new AttendanceIncomplete(unknown.size()));
        }
        return lacks;
    }
}
