package ascn.cityregistry.meeting.application;

import ascn.cityregistry.meeting.domain.Attendance;
import ascn.cityregistry.meeting.domain.MeetingEvent.AttendanceRecorded;
import ascn.cityregistry.meeting.domain.NotAnInvitee;
import ascn.cityregistry.meeting.messaging.MeetingAnnouncer;
import ascn.cityregistry.meeting.persistence.MeetingParts;
import ascn.contracts.identity.Actor;
import ascn.contracts.problem.RuleViolation;
import ascn.contracts.problem.RuleViolations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The Secretariat writes down whose officers attended; absence has no consequence (rule C07). */
@ApplicationScoped
public class RecordAttendance {

    private final MeetingParts parts;
    private final Invitees invitees;
    private final WriteMeeting write;
    private final MeetingAnnouncer announcer;

    RecordAttendance(MeetingParts parts, Invitees invitees, WriteMeeting write, MeetingAnnouncer announcer) {
        this.parts = parts;
        this.invitees = invitees;
        this.write = write;
        this.announcer = announcer;
    }

    /**
     * Keeps the attendance; what was said of the same cities before is superseded.
     *
     * @throws ascn.cityregistry.meeting.domain.MeetingNotFound when there is no such meeting
     * @throws ascn.cityregistry.meeting.domain.MeetingOnlyPlanned when it has not taken place
     * @throws NotAnInvitee for each city that was no member on its day (A04)
     */
    @Transactional
    public MeetingView record(UUID id, List<Attendance> attendance, String source, Actor actor) {
        return write.part(id, view -> {
            var meeting = view.meeting();
            meeting.refuseWhenConcluded();
            meeting.refuseWhenOnlyPlanned();
            var invited = invitees.citiesOn(meeting.day());
            var strangers = new ArrayList<RuleViolation>();
            for (int place = 0; place < attendance.size(); place++) {
                var city = attendance.get(place).cityId();
                if (!invited.contains(city)) {
                    strangers.add(new NotAnInvitee(city, meeting.day(), "/cities/" + place + "/cityId"));
                }
            }
            RuleViolations.refuseIfAny(strangers);
            var act = write.recorded(meeting, source, actor);
            var told = new AttendanceRecorded(id, attendance, source, act);
            parts.keep(told);
            announcer.announce(told);
            return act;
        });
    }
}
