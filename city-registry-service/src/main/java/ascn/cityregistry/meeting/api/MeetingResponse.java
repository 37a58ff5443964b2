package ascn.cityregistry.meeting.api;

import ascn.cityregistry.meeting.application.MeetingView;
import ascn.cityregistry.meeting.domain.AgendaType;
import ascn.cityregistry.meeting.domain.Attendance;
import ascn.cityregistry.meeting.domain.Delegation;
import ascn.cityregistry.meeting.domain.Meeting;
import ascn.cityregistry.meeting.domain.Outcome;
import ascn.cityregistry.meeting.domain.OutcomeType;
import ascn.cityregistry.meeting.domain.Provider;
import ascn.cityregistry.meeting.domain.ProviderMeeting;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An annual meeting with its parts. Chair, host, shepherd and open outcomes are derived for its day.
 *
 * @param id names it through all its corrections
 * @param number its number in the row of annual meetings
 * @param year the calendar year of which it is the annual meeting
 * @param occurredOn its first day, as precisely as it is known
 * @param lastDay its last day where it lasts several
 * @param plannedOn when it was once planned for, where a source gives it
 * @param place where it takes place, or NOT_ON_RECORD
 * @param hostEvent the event it stands alongside, where there is one
 * @param chair who chairs it: the National Representative of the state that chairs ASEAN on its day
 * @param host who hosts it: the same state
 * @param deviationNote why another chaired or hosted, where another did
 * @param shepherd who supports it as shepherd
 * @param standing RECORDED, or PLANNED where only a plan is known
 * @param source where it is written down
 * @param reason why it was corrected, if it was
 * @param conclusion the act that concluded it, once there was one
 * @param agenda open outcomes of earlier meetings, then the items that were set
 * @param delegations by member state
 * @param attendance by city
 * @param providers solution providers that were invited
 * @param providerMeetings which city met which of them
 * @param outcomes in the order in which they were recorded
 * @param recordedAt when the system was told of what is known of it now
 */
public record MeetingResponse(
        UUID id,
        int number,
        int year,
        PartialDate occurredOn,
        @Nullable LocalDate lastDay,
        @Nullable PartialDate plannedOn,
        String place,
        @Nullable String hostEvent,
        OfficeItem chair,
        OfficeItem host,
        @Nullable String deviationNote,
        ShepherdItem shepherd,
        Standing standing,
        String source,
        @Nullable String reason,
        @Nullable ConclusionItem conclusion,
        List<AgendaPoint> agenda,
        List<DelegationItem> delegations,
        List<AttendanceItem> attendance,
        List<ProviderItem> providers,
        List<ProviderMeetingItem> providerMeetings,
        List<OutcomeItem> outcomes,
        Instant recordedAt) {

    static MeetingResponse of(MeetingView view) {
        var meeting = view.meeting();
        var details = meeting.details();
        var chair = view.chair().memberState();
        boolean vacant = view.chair().representative().isEmpty();
        return new MeetingResponse(
                meeting.id(),
                details.number(),
                meeting.year(),
                meeting.occurredOn(),
                details.lastDay(),
                details.plannedOn(),
                details.place(),
                details.hostEvent(),
                new OfficeItem(chair.orElse(null), vacant, details.chairedBy(), details.isChairedByAnother(chair)),
                new OfficeItem(
                        chair.orElse(null), chair.isEmpty(), details.hostedBy(), details.isHostedByAnother(chair)),
                details.deviationNote(),
                new ShepherdItem(
                        view.shepherd().memberState().orElse(null),
                        view.shepherd().representative().isEmpty()),
                meeting.standing(),
                details.source(),
                meeting.reason().orElse(null),
                view.conclusion().map(ConclusionItem::of).orElse(null),
                agendaOf(view),
                view.delegations().stream().map(DelegationItem::of).toList(),
                view.attendance().stream().map(AttendanceItem::of).toList(),
                view.providers().stream().map(ProviderItem::of).toList(),
                view.providerMeetings().stream().map(ProviderMeetingItem::of).toList(),
                view.outcomes().stream().map(OutcomeItem::of).toList(),
                meeting.recordedAt());
    }

    private static List<AgendaPoint> agendaOf(MeetingView view) {
        var points = new ArrayList<AgendaPoint>();
        view.openOutcomes()
                .forEach(outcome -> points.add(new AgendaPoint(points.size() + 1, null, outcome.text(), outcome.id())));
        view.agenda().forEach(item -> points.add(new AgendaPoint(points.size() + 1, item.type(), item.title(), null)));
        return List.copyOf(points);
    }

    /**
     * An office of the meeting.
     *
     * @param memberState ISO 3166-1 alpha-2 code of the state that chairs ASEAN on the day; absent where none is known to
     * @param vacant whether nobody holds the office: of the Chair, whether that state has no National Representative
     * @param inFact code of the state that in fact held it, where that is said
     * @param deviates whether that was another
     */
    public record OfficeItem(
            @Nullable String memberState,
            boolean vacant,
            @Nullable String inFact,
            boolean deviates) {}

    /**
     * The shepherd on the day of the meeting.
     *
     * @param memberState ISO 3166-1 alpha-2 code of the state whose term runs; absent where none does
     * @param vacant whether nobody acts for it
     */
    public record ShepherdItem(@Nullable String memberState, boolean vacant) {}

    /**
     * The act that concluded the meeting.
     *
     * @param occurredOn its day, as precisely as it is known
     * @param source where it is written down; absent where it was concluded by the call itself
     * @param recordedAt when the system was told
     */
    public record ConclusionItem(
            PartialDate occurredOn, @Nullable String source, Instant recordedAt) {

        static ConclusionItem of(Meeting.Conclusion conclusion) {
            return new ConclusionItem(conclusion.occurredOn(), conclusion.source(), conclusion.recordedAt());
        }
    }

    /**
     * A point of the agenda.
     *
     * @param place its place
     * @param type what it is about; absent of an open outcome of an earlier meeting
     * @param title its title, or the text of the outcome
     * @param outcomeId the open outcome of an earlier meeting, where it is one
     */
    public record AgendaPoint(
            int place,
            @Nullable AgendaType type,
            String title,
            @Nullable UUID outcomeId) {}

    /**
     * The delegation of a member state.
     *
     * @param memberState ISO 3166-1 alpha-2 code of the member state
     * @param head who leads it
     * @param alternatePost the function of the alternate, where one leads
     * @param occurredOn when it was named, as precisely as it is known
     * @param source where it is written down; absent where it was named by the call itself
     * @param reason why another one that was named before is replaced; absent where this is the first
     */
    public record DelegationItem(
            String memberState,
            Delegation.Head head,
            @Nullable String alternatePost,
            PartialDate occurredOn,
            @Nullable String source,
            @Nullable String reason) {

        static DelegationItem of(Delegation delegation) {
            return new DelegationItem(
                    delegation.memberState(),
                    delegation.head(),
                    delegation.alternatePost(),
                    delegation.namedOn(),
                    delegation.source(),
                    delegation.reason());
        }
    }

    /**
     * Whether the officer of a city attended.
     *
     * @param cityId slug of the city
     * @param attended whether the officer attended; absence has no consequence
     * @param source where it is written down
     */
    public record AttendanceItem(String cityId, boolean attended, String source) {

        static AttendanceItem of(Attendance attendance) {
            return new AttendanceItem(attendance.cityId(), attendance.attended(), attendance.source());
        }
    }

    /**
     * A solution provider that was invited.
     *
     * @param id names it within the meeting
     * @param organisation the organisation, never a person
     * @param source where it is written down
     */
    public record ProviderItem(UUID id, String organisation, String source) {

        static ProviderItem of(Provider provider) {
            return new ProviderItem(provider.id(), provider.organisation(), provider.source());
        }
    }

    /**
     * A city met a solution provider.
     *
     * @param providerId the provider
     * @param cityId slug of the city
     * @param subject what they spoke about
     * @param source where it is written down
     */
    public record ProviderMeetingItem(UUID providerId, String cityId, String subject, String source) {

        static ProviderMeetingItem of(ProviderMeeting meeting) {
            return new ProviderMeetingItem(meeting.providerId(), meeting.cityId(), meeting.subject(), meeting.source());
        }
    }

    /** How far an outcome has come. */
    public enum OutcomeState {
        /** Nothing has closed it. */
        OPEN,
        /** An act has closed it. */
        DONE
    }

    /**
     * What came of the meeting.
     *
     * @param id names it
     * @param type what kind of outcome it is
     * @param text what was agreed
     * @param ownerKind what kind of owner it has
     * @param owner code of the body, slug of the city or code of the member state
     * @param dueOn when it is due, as precisely as it is known; absent where no date was set
     * @param source where it is written down
     * @param state OPEN, or DONE once an act has closed it
     * @param closedOn when it was done, as precisely as it is known
     * @param closingAct the act that closed it
     * @param closingSource where that is written down
     */
    public record OutcomeItem(
            UUID id,
            OutcomeType type,
            String text,
            Outcome.OwnerKind ownerKind,
            String owner,
            @Nullable PartialDate dueOn,
            String source,
            OutcomeState state,
            @Nullable PartialDate closedOn,
            @Nullable String closingAct,
            @Nullable String closingSource) {

        static OutcomeItem of(Outcome outcome) {
            var closing = outcome.closing();
            return new OutcomeItem(
                    outcome.id(),
                    outcome.type(),
                    outcome.text(),
                    outcome.ownerKind(),
                    outcome.owner(),
                    outcome.due(),
                    outcome.source(),
                    closing.isPresent() ? OutcomeState.DONE : OutcomeState.OPEN,
                    closing.map(Outcome.Closing::occurredOn).orElse(null),
                    closing.map(Outcome.Closing::act).orElse(null),
                    closing.map(Outcome.Closing::source).orElse(null));
        }
    }
}
