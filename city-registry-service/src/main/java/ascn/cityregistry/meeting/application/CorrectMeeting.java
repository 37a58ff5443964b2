package ascn.cityregistry.meeting.application;

import ascn.cityregistry.calendar.application.FollowMeeting;
import ascn.cityregistry.meeting.messaging.MeetingAnnouncer;
import ascn.cityregistry.meeting.persistence.MeetingRepository;
import ascn.cityregistry.memberstate.application.FindMemberStates;
import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.stream.Stream;

/** The Secretariat moves a meeting, or writes it down as it is known better; what was known stays answerable (N01). */
@ApplicationScoped
public class CorrectMeeting {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final MeetingRepository meetings;
    private final FindMemberStates memberStates;
    private final FollowMeeting calendar;
    private final ViewMeeting view;
    private final MeetingAnnouncer announcer;
    private final Audit audit;
    private final Acts acts;

    CorrectMeeting(
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
     * Supersedes what is known of the meeting; the calendar of its year follows.
     *
     * @param reason why it is corrected
     * @throws ascn.cityregistry.meeting.domain.MeetingNotFound when there is none of that id
     * @throws ascn.cityregistry.meeting.domain.MeetingAlreadyConcluded when nothing of it changes any more
     * @throws ascn.cityregistry.meeting.domain.MeetingOfAnotherYear when it would become that of another year (A01)
     * @throws ascn.cityregistry.meeting.domain.DeviationNeedsNote when another state chaired or hosted, unexplained (A02)
     */
    @Transactional
    public MovedMeeting correct(UUID id, ExpectedVersion expected, MeetingEntry entry, String reason, Actor actor) {
        var current = meetings.getForWrite(id);
        expected.requireCurrent(current.version());
        entry.refuseUnclearDays();
        var details = entry.details();
        Stream.of(details.chairedBy(), details.hostedBy()).forEach(state -> {
            if (state != null) {
                memberStates.refuseUnlessMemberOn(state, entry.occurredOn().lastDay());
            }
        });
        var before = MeetingState.of(view.of(current));
        var act = acts.recorded(entry.occurredOn(), entry.dated(), actor);
        var chair = view.chairOn(entry.occurredOn().lastDay());
        var corrected = current.correct(details, chair, reason, act);
        // The superseded row gives year and number free before the next one takes them.
        meetings.flush();
        var kept = current.followedBy(ids.generate(), corrected);
        meetings.persistAndFlush(kept);
        announcer.announce(corrected);
        var shifts = calendar.follow(id, kept.year(), details.lastDay(), details.source(), reason, act);
        var now = view.of(kept);
        audit.record(Change.of(before, MeetingState.of(now)), act);
        return new MovedMeeting(now, shifts);
    }
}
