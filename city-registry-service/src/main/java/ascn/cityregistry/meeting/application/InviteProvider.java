package ascn.cityregistry.meeting.application;

import ascn.cityregistry.meeting.domain.MeetingEvent.ProviderInvited;
import ascn.cityregistry.meeting.domain.Provider;
import ascn.cityregistry.meeting.messaging.MeetingAnnouncer;
import ascn.cityregistry.meeting.persistence.MeetingParts;
import ascn.contracts.identity.Actor;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The Secretariat writes down that a solution provider is invited to the providers' session (rule A09). */
@ApplicationScoped
public class InviteProvider {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final MeetingParts parts;
    private final WriteMeeting write;
    private final MeetingAnnouncer announcer;

    InviteProvider(MeetingParts parts, WriteMeeting write, MeetingAnnouncer announcer) {
        this.parts = parts;
        this.write = write;
        this.announcer = announcer;
    }

    /**
     * Keeps the invitation.
     *
     * @throws ascn.cityregistry.meeting.domain.MeetingNotFound when there is no such meeting
     * @throws ascn.cityregistry.meeting.domain.ProviderAlreadyInvited when the organisation is
     */
    @Transactional
    public MeetingView invite(UUID id, String organisation, String source, Actor actor) {
        return write.part(id, view -> {
            view.meeting().refuseWhenConcluded();
            var act = write.recorded(view.meeting(), source, actor);
            // Whether it is invited already the unique index says, which knows no upper and lower case.
            var told = new ProviderInvited(id, new Provider(ids.generate(), organisation, source), act);
            parts.keep(told);
            announcer.announce(told);
            return act;
        });
    }
}
