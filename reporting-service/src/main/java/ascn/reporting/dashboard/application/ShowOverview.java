package ascn.reporting.dashboard.application;

import ascn.platform.events.eventlog.FindEvents;
import ascn.platform.events.eventlog.SeenPosition;
import ascn.reporting.dashboard.domain.MemberCitiesFigure;
import ascn.reporting.membership.application.FindMembership;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** The few figures that matter at first sight, and how far they reach. */
@ApplicationScoped
public class ShowOverview {

    private final FindMembership findMembership;
    private final FindEvents findEvents;

    ShowOverview(FindMembership findMembership, FindEvents findEvents) {
        this.findMembership = findMembership;
        this.findEvents = findEvents;
    }

    /**
     * The overview of a day.
     *
     * @param memberCities who belongs to the network
     * @param seen up to which position of each source everything is included
     */
    public record Overview(MemberCitiesFigure memberCities, List<SeenPosition> seen) {

        /** Keeps the positions from changing under their readers. */
        public Overview {
            seen = List.copyOf(seen);
        }
    }

    /** Reads the positions before the figures: what they promise is then in the figures for certain. */
    @Transactional
    public Overview on(LocalDate day) {
        var seen = findEvents.seenPositions();
        return new Overview(MemberCitiesFigure.of(findMembership.on(day)), seen);
    }
}
