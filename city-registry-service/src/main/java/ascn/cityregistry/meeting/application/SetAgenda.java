package ascn.cityregistry.meeting.application;

import ascn.cityregistry.meeting.domain.Agenda;
import ascn.cityregistry.meeting.messaging.MeetingAnnouncer;
import ascn.cityregistry.meeting.persistence.MeetingParts;
import ascn.contracts.identity.Actor;
import ascn.platform.http.conditional.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The Secretariat sets the agenda of a meeting; open outcomes of earlier meetings come before it (rule A07). */
@ApplicationScoped
public class SetAgenda {

    private final MeetingParts parts;
    private final WriteMeeting write;
    private final MeetingAnnouncer announcer;

    SetAgenda(MeetingParts parts, WriteMeeting write, MeetingAnnouncer announcer) {
        this.parts = parts;
        this.write = write;
        this.announcer = announcer;
    }

    /**
     * Keeps the agenda, whole; the one before is superseded.
     *
     * @throws ascn.cityregistry.meeting.domain.MeetingNotFound when there is no such meeting
     * @throws ascn.cityregistry.meeting.domain.AgendaOutOfOrder when the first year's items are in another order (A07)
     */
    @Transactional
    public MeetingView set(UUID id, ExpectedVersion expected, Agenda agenda, String source, Actor actor) {
        return write.part(id, view -> {
            var meeting = view.meeting();
            expected.requireCurrent(meeting.version());
            var act = write.recorded(meeting, source, actor);
            var told = meeting.setAgenda(agenda, view.openOutcomes(), source, act);
            parts.keep(told);
            announcer.announce(told);
            return act;
        });
    }
}
