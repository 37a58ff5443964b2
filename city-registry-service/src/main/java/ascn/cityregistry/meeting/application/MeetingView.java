package ascn.cityregistry.meeting.application;

import ascn.cityregistry.meeting.domain.AgendaItem;
import ascn.cityregistry.meeting.domain.Attendance;
import ascn.cityregistry.meeting.domain.Delegation;
import ascn.cityregistry.meeting.domain.Meeting;
import ascn.cityregistry.meeting.domain.Outcome;
import ascn.cityregistry.meeting.domain.Provider;
import ascn.cityregistry.meeting.domain.ProviderMeeting;
import ascn.roster.ChairOn;
import ascn.roster.ShepherdOn;
import java.util.List;
import java.util.Optional;

/**
 * An annual meeting with its parts, and what is derived for its day.
 *
 * @param meeting what is known of it
 * @param conclusion the act that concluded it, once there was one
 * @param chair who chairs the network on its day (rules A02, C08, C09)
 * @param shepherd who is shepherd on its day (rule A03)
 * @param openOutcomes of earlier meetings, with which its agenda begins
 * @param agenda the items after them
 * @param delegations by member state
 * @param attendance by city
 * @param providers in the order of their invitations
 * @param providerMeetings in the order in which they were recorded
 * @param outcomes in the order in which they were recorded
 */
public record MeetingView(
        Meeting meeting,
        Optional<Meeting.Conclusion> conclusion,
        ChairOn chair,
        ShepherdOn shepherd,
        List<Outcome> openOutcomes,
        List<AgendaItem> agenda,
        List<Delegation> delegations,
        List<Attendance> attendance,
        List<Provider> providers,
        List<ProviderMeeting> providerMeetings,
        List<Outcome> outcomes) {}
