package ascn.cityregistry.meeting.application;

import ascn.cityregistry.meeting.application.MeetingYear.State;
import ascn.cityregistry.meeting.domain.Meeting;
import ascn.cityregistry.meeting.persistence.MeetingRepository;
import ascn.cityregistry.meeting.persistence.MeetingRepository.Filter;
import ascn.contracts.record.Standing;
import ascn.platform.http.time.Acts;
import ascn.platform.http.time.AskedFor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which annual meetings there were and are to be, and who is invited. */
@ApplicationScoped
public class FindMeetings {

    private final MeetingRepository meetings;
    private final ViewMeeting view;
    private final Invitees invitees;
    private final Acts acts;

    FindMeetings(MeetingRepository meetings, ViewMeeting view, Invitees invitees, Acts acts) {
        this.meetings = meetings;
        this.view = view;
        this.invitees = invitees;
        this.acts = acts;
    }

    /**
     * The meeting of that id with its parts, as it was known at a moment.
     *
     * @throws ascn.cityregistry.meeting.domain.MeetingNotFound when there was none
     */
    @Transactional
    public MeetingView get(UUID id, Instant knownAt) {
        return view.of(meetings.get(id, knownAt), knownAt);
    }

    /**
     * A page of meetings, by year, without their parts.
     *
     * @param year only that of this calendar year, where given
     * @param day only those that took place by this day for certain, where given
     * @param knownAt as they were known at this moment
     * @param after year of the last meeting of the page before
     */
    @Transactional
    public List<Meeting> list(
            @Nullable Integer year, @Nullable LocalDate day, Instant knownAt, Optional<List<String>> after, int limit) {
        return meetings.list(new Filter(year, day, knownAt), after.map(keys -> Integer.valueOf(keys.get(0))), limit);
    }

    /**
     * Who is invited, by what is known now of the day of the meeting (rule A04).
     *
     * @throws ascn.cityregistry.meeting.domain.MeetingNotFound when there is no such meeting
     */
    @Transactional
    public List<Invitee> invitees(UUID id) {
        return invitees.on(meetings.get(id, AskedFor.NOW).day());
    }

    /**
     * What each calendar year has of an annual meeting (rule A01).
     *
     * @param from the first year; that of the first meeting where null
     * @param until the last year; this year where null
     */
    @Transactional
    public List<MeetingYear> years(@Nullable Integer from, @Nullable Integer until) {
        int thisYear = acts.today().getYear();
        int first = from == null ? meetings.firstYear().orElse(thisYear) : from;
        int last = until == null ? thisYear : until;
        var byYear =
                meetings.between(first, last).stream().collect(Collectors.toMap(Meeting::year, Function.identity()));
        return IntStream.rangeClosed(first, last)
                .mapToObj(year -> yearOf(year, byYear.get(year)))
                .toList();
    }

    private static MeetingYear yearOf(int year, @Nullable Meeting meeting) {
        if (meeting == null) {
            return new MeetingYear(year, State.NONE, null, null);
        }
        var state = meeting.standing() == Standing.PLANNED
                ? State.PLANNED
                : meeting.conclusion(AskedFor.NOW).isPresent() ? State.CONCLUDED : State.HELD;
        return new MeetingYear(year, state, meeting.id(), meeting.details().number());
    }
}
