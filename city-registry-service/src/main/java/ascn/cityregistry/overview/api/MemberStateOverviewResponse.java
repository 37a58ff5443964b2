package ascn.cityregistry.overview.api;

import ascn.cityregistry.calendar.domain.Deadline;
import ascn.cityregistry.overview.application.FindMemberStateOverview.View;
import ascn.cityregistry.overview.domain.StateOverview.City;
import ascn.cityregistry.overview.domain.StateOverview.Holder;
import ascn.cityregistry.overview.domain.StateOverview.Meeting;
import ascn.cityregistry.overview.domain.StateOverview.Open;
import ascn.cityregistry.overview.domain.StateOverview.Quota;
import ascn.contracts.record.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All cities of a member state together, as its National Representative sees them.
 *
 * @param memberState ISO 3166-1 alpha-2 code
 * @param name name of the member state
 * @param on the day on which all of it is so: today
 * @param nationalRepresentative the post of the National Representative
 * @param quota how many cities the state may have, and has
 * @param cities all that are on record, by name
 * @param open dossiers and applications that are drafts or wait for a decision
 * @param nextMeeting the next annual meeting that is not concluded; absent where none is known
 * @param deadlines of this year and the next that are not over, in the order of their days
 */
public record MemberStateOverviewResponse(
        String memberState,
        String name,
        LocalDate on,
        PostItem nationalRepresentative,
        QuotaItem quota,
        List<CityItem> cities,
        List<OpenItem> open,
        @Nullable MeetingItem nextMeeting,
        List<DeadlineItem> deadlines) {

    static MemberStateOverviewResponse of(View view) {
        var overview = view.overview();
        return new MemberStateOverviewResponse(
                view.memberState().code(),
                view.memberState().name(),
                view.day(),
                PostItem.of(overview.representative(), overview.representative().isEmpty()),
                QuotaItem.of(overview.quota()),
                overview.cities().stream().map(CityItem::of).toList(),
                overview.open().stream().map(OpenItem::of).toList(),
                overview.nextMeeting().map(MeetingItem::of).orElse(null),
                view.deadlines().stream().map(DeadlineItem::of).toList());
    }

    /**
     * A post; its holder is not named.
     *
     * @param vacant whether it needs a holder and has none
     * @param tenureId the tenure that runs; absent where none does
     * @param since its first day
     * @param accepted whether a person has accepted it; absent where no tenure runs
     */
    public record PostItem(
            boolean vacant,
            @Nullable UUID tenureId,
            @Nullable LocalDate since,
            @Nullable Boolean accepted) {

        static PostItem of(Optional<Holder> holder, boolean vacant) {
            return holder.map(held -> new PostItem(
                            false, UUID.fromString(held.tenureId()), LocalDate.parse(held.since()), held.isAccepted()))
                    .orElseGet(() -> new PostItem(vacant, null, null, null));
        }
    }

    /**
     * What the state has used of its quota.
     *
     * @param citiesPerState the quota of the day; absent before the first policy
     * @param waived how many cities above it the waivers of the state allow
     * @param members its member cities
     */
    public record QuotaItem(@Nullable Integer citiesPerState, long waived, long members) {

        static QuotaItem of(Quota quota) {
            return new QuotaItem(quota.citiesPerState(), quota.waived(), quota.members());
        }
    }

    /**
     * A city of the state.
     *
     * @param id its slug
     * @param name its name of the day
     * @param status CANDIDATE, MEMBER or WITHDRAWN
     * @param officer the post of its Chief Smart City Officer, which only a member must fill
     */
    public record CityItem(String id, String name, String status, PostItem officer) {

        static CityItem of(City city) {
            return new CityItem(
                    city.cityId(), city.name(), city.status(), PostItem.of(city.officer(), city.isVacant()));
        }
    }

    /**
     * What is open.
     *
     * @param kind DOSSIER or APPLICATION
     * @param id names it
     * @param cityName the city that an application is for; absent for a dossier
     * @param status DRAFT, SUBMITTED or RETURNED
     * @param submittedOn when it was submitted first; absent while it is a draft
     */
    public record OpenItem(
            Open.Kind kind,
            UUID id,
            @Nullable String cityName,
            String status,
            @Nullable PartialDate submittedOn) {

        static OpenItem of(Open open) {
            var submitted = open.submittedOn();
            return new OpenItem(
                    open.kind(),
                    UUID.fromString(open.id()),
                    open.cityName(),
                    open.status(),
                    submitted == null ? null : PartialDate.parse(submitted));
        }
    }

    /**
     * The next annual meeting.
     *
     * @param id names it
     * @param number its number in the row of annual meetings
     * @param occurredOn its first day, as precisely as it is known
     * @param delegationHead who leads the delegation of the state; absent while none is named
     */
    public record MeetingItem(
            UUID id,
            int number,
            PartialDate occurredOn,
            @Nullable String delegationHead) {

        static MeetingItem of(Meeting meeting) {
            return new MeetingItem(
                    UUID.fromString(meeting.meetingId()),
                    meeting.number(),
                    PartialDate.parse(meeting.occurredOn()),
                    meeting.delegationHead());
        }
    }

    /**
     * A deadline that is not over.
     *
     * @param code names it
     * @param title what has to be done by it
     * @param year the reporting year
     * @param earliest the day on which it falls, or the first that it can
     * @param latest the same day, or the last that it can
     */
    public record DeadlineItem(String code, String title, int year, LocalDate earliest, LocalDate latest) {

        static DeadlineItem of(Deadline deadline) {
            return new DeadlineItem(
                    deadline.rule().code(),
                    deadline.rule().title(),
                    deadline.date().year(),
                    deadline.window().earliest(),
                    deadline.window().latest());
        }
    }
}
