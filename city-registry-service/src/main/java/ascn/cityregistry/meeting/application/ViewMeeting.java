package ascn.cityregistry.meeting.application;

import ascn.cityregistry.meeting.domain.Meeting;
import ascn.cityregistry.meeting.persistence.MeetingParts;
import ascn.platform.http.time.AskedFor;
import ascn.roster.Chairs;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Puts a meeting, its parts and what is derived for its day together. */
@ApplicationScoped
class ViewMeeting {

    private final MeetingParts parts;
    private final Chairs chairs;

    ViewMeeting(MeetingParts parts, Chairs chairs) {
        this.parts = parts;
        this.chairs = chairs;
    }

    /** As it is known now. */
    MeetingView of(Meeting meeting) {
        return of(meeting, AskedFor.NOW);
    }

    /** As it was known at a moment. */
    MeetingView of(Meeting meeting, Instant knownAt) {
        var id = meeting.id();
        var conclusion = meeting.conclusion(knownAt);
        return new MeetingView(
                meeting,
                conclusion,
                chairs.chairOn(meeting.day(), knownAt),
                chairs.shepherdOn(meeting.day(), knownAt),
                conclusion.isPresent() ? parts.openItems(id, knownAt) : parts.openBefore(meeting, knownAt),
                parts.agenda(id, knownAt),
                parts.delegations(id, knownAt),
                parts.attendance(id, knownAt),
                parts.providers(id, knownAt),
                parts.providerMeetings(id, knownAt),
                parts.outcomes(id, knownAt));
    }

    /** The state that chairs ASEAN on the day of a meeting (rule A02). */
    Optional<String> chairOn(LocalDate day) {
        return chairs.chairOn(day).memberState();
    }
}
