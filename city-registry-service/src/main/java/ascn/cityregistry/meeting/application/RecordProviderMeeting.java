package ascn.cityregistry.meeting.application;

import ascn.cityregistry.meeting.domain.MeetingEvent.ProviderMet;
import ascn.cityregistry.meeting.domain.NotAnInvitee;
import ascn.cityregistry.meeting.domain.ProviderMeeting;
import ascn.cityregistry.meeting.domain.ProviderNotInvited;
import ascn.cityregistry.meeting.messaging.MeetingAnnouncer;
import ascn.cityregistry.meeting.persistence.MeetingParts;
import ascn.contracts.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The Secretariat writes down that a city met a solution provider, to be taken up later (rule A09). */
@ApplicationScoped
public class RecordProviderMeeting {

    private final MeetingParts parts;
    private final Invitees invitees;
    private final WriteMeeting write;
    private final MeetingAnnouncer announcer;

    RecordProviderMeeting(MeetingParts parts, Invitees invitees, WriteMeeting write, MeetingAnnouncer announcer) {
        this.parts = parts;
        this.invitees = invitees;
        this.write = write;
        this.announcer = announcer;
    }

    /**
     * Keeps it.
     *
     * @throws ascn.cityregistry.meeting.domain.MeetingNotFound when there is no such meeting
     * @throws ascn.cityregistry.meeting.domain.MeetingOnlyPlanned when it has not taken place
     * @throws ProviderNotInvited when the provider was not invited to it
     * @throws NotAnInvitee when the city was no member on its day (A04)
     */
    @Transactional
    public MeetingView record(UUID id, ProviderMeeting met, Actor actor) {
        return write.part(id, view -> {
            var meeting = view.meeting();
            meeting.refuseWhenConcluded();
            meeting.refuseWhenOnlyPlanned();
            var provider = view.providers().stream()
                    .filter(invited -> invited.id().equals(met.providerId()))
                    .findFirst()
                    .orElseThrow(() -> new ProviderNotInvited(met.providerId()));
            if (!invitees.citiesOn(meeting.day()).contains(met.cityId())) {
                throw new NotAnInvitee(met.cityId(), meeting.day(), "/cityId");
            }
            var act = write.recorded(meeting, met.source(), actor);
            var told = new ProviderMet(id, met, provider.organisation(), act);
            parts.keep(told);
            announcer.announce(told);
            return act;
        });
    }
}
