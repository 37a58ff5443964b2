package ascn.cityregistry.meeting.application;

import ascn.cityregistry.calendar.application.FollowMeeting;
import ascn.cityregistry.meeting.domain.Meeting;
import ascn.cityregistry.meeting.messaging.MeetingAnnouncer;
import ascn.cityregistry.meeting.persistence.MeetingRepository;
import ascn.cityregistry.memberstate.application.FindMemberStates;
import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.time.Acts;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;

/** The Secretariat writes down that an annual meeting took place, or is planned (rule A01). */
@ApplicationScoped
public class RecordMeeting {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final MeetingRepository meetings;
    private final FindMemberStates memberStates;
    private final FollowMeeting calendar;
    private final ViewMeeting view;
    private final MeetingAnnouncer announcer;
    private final Audit audit;
    private final Acts acts;

    RecordMeeting(
            MeetingRepository meetings,
            FindMemberStates memberStates,
            FollowMeeting calendar,
            ViewMeeting view,
            MeetingAnnouncer announcer,
            Audit audit,
            Acts acts) {
        this.meetings = meetings;
        this.memberStates = memberStates;
        this.calendar = calendar;
        this.view = view;
        this.announcer = announcer;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * Keeps a new meeting; the calendar of its year says its day from now on.
     *
     * @throws ascn.cityregistry.meeting.domain.MeetingYearTaken when the year has its annual meeting (A01)
     * @throws ascn.cityregistry.meeting.domain.MeetingNumberTaken when another meeting has its number (A01)
     * @throws ascn.cityregistry.meeting.domain.DeviationNeedsNote when another state chaired or hosted, unexplained (A02)
     */
    @Transactional
    public MeetingView record(MeetingEntry entry, Actor actor) {
        entry.refuseUnclearDays();
        var details = entry.details();
        Stream.of(details.chairedBy(), details.hostedBy()).forEach(state -> {
            if (state != null) {
                memberStates.refuseUnlessMemberOn(state, entry.occurredOn().lastDay());
            }
        });
        var act = acts.recorded(entry.occurredOn(), entry.dated(), actor);
        var chair = view.chairOn(entry.occurredOn().lastDay());
        var recorded = Meeting.record(ids.generate(), details, chair, act);
        var kept = Meeting.from(recorded);
        meetings.persistAndFlush(kept);
        announcer.announce(recorded);
        var reason = "The annual meeting was put on record";
        calendar.follow(kept.id(), recorded.year(), details.lastDay(), details.source(), reason, act);
        var made = view.of(kept);
        audit.record(Change.made(MeetingState.of(made)), act);
        return made;
    }
}
