package ascn.actionplan.project.application;

import ascn.actionplan.project.domain.CityUnknown;
import ascn.contracts.identity.Actor;
import ascn.platform.identity.PostOnTheDay;
import ascn.roster.Roster;
import ascn.roster.RosterCity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Who writes for a city: its officer on the day of the act, and nobody else (rules C04, N06, P09). */
@ApplicationScoped
public class CityAuthors {

    private final Roster roster;
    private final PostOnTheDay postOnTheDay;

    CityAuthors(Roster roster, PostOnTheDay postOnTheDay) {
        this.roster = roster;
        this.postOnTheDay = postOnTheDay;
    }

    /**
     * The city to which a slug leads.
     *
     * @throws CityUnknown when it leads to none of the network's
     */
    public RosterCity city(String slug) {
        return roster.city(slug).orElseThrow(() -> new CityUnknown(slug));
    }

    /**
     * Goes on only when the actor is the city's officer on that day.
     *
     * @throws ascn.platform.identity.PostNotHeld when not
     */
    public void require(RosterCity city, Actor actor, LocalDate day) {
        postOnTheDay.requireFor(city.cityId(), actor, day);
    }
}
