package ascn.reporting.dashboard.api;

import ascn.platform.events.eventlog.SeenPosition;
import ascn.reporting.dashboard.application.ShowOverview.Overview;
import ascn.reporting.dashboard.domain.MemberCitiesFigure;
import ascn.reporting.dashboard.domain.MemberCitiesFigure.OfMemberState;
import ascn.reporting.membership.domain.MemberCity.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The overview of the network on a day.
 *
 * @param asOf the day
 * @param memberCities who belongs to the network
 * @param seen up to which position of each source everything is included
 */
public record OverviewResponse(LocalDate asOf, MemberCities memberCities, List<SeenPosition> seen) {

    static OverviewResponse of(LocalDate asOf, Overview overview) {
        return new OverviewResponse(asOf, MemberCities.of(overview.memberCities()), overview.seen());
    }

    /**
     * The number of member cities.
     *
     * @param total all of them
     * @param definition what is counted
     * @param byMemberState those of each state that has any, by code
     */
    public record MemberCities(long total, String definition, List<MemberStateCities> byMemberState) {

        static MemberCities of(MemberCitiesFigure figure) {
            return new MemberCities(
                    figure.total(),
                    MemberCitiesFigure.DEFINITION,
                    figure.byMemberState().stream().map(MemberStateCities::of).toList());
        }
    }

    /** The member cities of one state, with the events behind their number. */
    public record MemberStateCities(String memberState, long cities, List<EventLink> events) {

        static MemberStateCities of(OfMemberState state) {
            return new MemberStateCities(
                    state.memberState(),
                    state.cities(),
                    state.evidence().stream().map(EventLink::of).toList());
        }
    }

    /**
     * An event behind a figure.
     *
     * @param id its id
     * @param source who told it, and keeps what it said
     * @param sourcePosition its place among all events of the source
     * @param href where this service shows it
     */
    public record EventLink(UUID id, String source, long sourcePosition, String href) {

        static EventLink of(Evidence evidence) {
            return new EventLink(
                    evidence.eventId(),
                    evidence.source(),
                    evidence.sourcePosition(),
                    "/api/v1/event-log/events/" + evidence.eventId());
        }
    }
}
