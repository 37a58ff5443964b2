package ascn.cityregistry.overview.application;

import ascn.cityregistry.calendar.application.FindCalendar;
import ascn.cityregistry.calendar.domain.Deadline;
import ascn.cityregistry.memberstate.application.FindMemberStates;
import ascn.cityregistry.memberstate.domain.MemberState;
import ascn.cityregistry.overview.domain.StateOverview;
import ascn.cityregistry.overview.persistence.StateOverviews;
import ascn.contracts.identity.Actor;
import ascn.platform.http.time.Acts;
import ascn.platform.http.time.AskedFor;
import ascn.platform.identity.PostOnTheDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The National Representative sees all cities of the own member state together; so does the Secretariat (rule C17). */
@ApplicationScoped
public class FindMemberStateOverview {

    /** The dates of a year are known at most that many years ahead. */
    private static final int YEARS = 2;

    private final FindMemberStates memberStates;
    private final StateOverviews overviews;
    private final FindCalendar calendar;
    private final PostOnTheDay postOnTheDay;
    private final Acts acts;

    FindMemberStateOverview(
            FindMemberStates memberStates,
            StateOverviews overviews,
            FindCalendar calendar,
            PostOnTheDay postOnTheDay,
            Acts acts) {
        this.memberStates = memberStates;
        this.overviews = overviews;
        this.calendar = calendar;
        this.postOnTheDay = postOnTheDay;
        this.acts = acts;
    }

    /**
     * The state on a day.
     *
     * @param memberState whose view it is
     * @param day today
     * @param overview what the state has on that day
     * @param deadlines of this year and the next that are not over, in the order of their days
     */
    public record View(MemberState memberState, LocalDate day, StateOverview overview, List<Deadline> deadlines) {

        /** Keeps the deadlines from changing under their readers. */
        public View {
            deadlines = List.copyOf(deadlines);
        }
    }

    /**
     * The joined view of today, by what is known now.
     *
     * @throws ascn.cityregistry.memberstate.domain.MemberStateNotFound when there is no such state
     * @throws ascn.platform.identity.PostNotHeld when the actor does not represent that state today (N06)
     */
    @Transactional
    public View of(String code, Actor actor) {
        var state = memberStates.one(code, AskedFor.NOW);
        var today = acts.today();
        postOnTheDay.requireFor(state.code(), actor, today);
        return new View(state, today, overviews.of(state.code(), today), deadlinesFrom(today));
    }

    private List<Deadline> deadlinesFrom(LocalDate today) {
        return IntStream.range(0, YEARS)
                .mapToObj(ahead -> calendar.year(today.getYear() + ahead, AskedFor.NOW))
                .flatMap(year -> year.deadlines().stream())
                .filter(deadline -> !deadline.window().latest().isBefore(today))
                .sorted(Comparator.comparing(
                                (Deadline deadline) -> deadline.window().latest())
                        .thenComparing(deadline -> deadline.rule().code()))
                .toList();
    }
}
