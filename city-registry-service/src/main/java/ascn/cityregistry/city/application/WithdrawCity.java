package ascn.cityregistry.city.application;

import ascn.cityregistry.city.domain.City;
import ascn.cityregistry.city.messaging.CityAnnouncer;
import ascn.contracts.identity.Actor;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import ascn.platform.identity.PostOnTheDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * A member state takes a city out of the network, through its National Representative. The city gives its place free from
 * that day on, stays readable, and may be admitted again. The tenure of its officer ends with it.
 */
@ApplicationScoped
public class WithdrawCity {

    private final ChangeCity change;
    private final CityAnnouncer announcer;
    private final OfficersOfCities officers;
    private final PostOnTheDay postOnTheDay;
    private final Acts acts;

    WithdrawCity(
            ChangeCity change,
            CityAnnouncer announcer,
            OfficersOfCities officers,
            PostOnTheDay postOnTheDay,
            Acts acts) {
        this.change = change;
        this.announcer = announcer;
        this.officers = officers;
        this.postOnTheDay = postOnTheDay;
        this.acts = acts;
    }

    /**
     * Withdraws the city on the day of the act.
     *
     * @throws ascn.cityregistry.city.domain.CityNotFound when there is no such city
     * @throws ascn.platform.identity.PostNotHeld when the actor does not represent its state on that day (N06)
     * @throws ascn.cityregistry.city.domain.CityNotAMember when it is none, or became one on that day or later
     */
    @Transactional
    public City withdraw(String slug, ExpectedVersion expected, Acts.Dated dated, Actor actor) {
        var held = change.hold(slug);
        var act = acts.performed(dated, actor);
        postOnTheDay.requireFor(
                held.city().memberState(), actor, act.occurredOn().lastDay());
        expected.requireCurrent(held.city().version());
        var withdrawn = held.city().withdraw(act);
        announcer.announce(withdrawn);
        officers.withdrawn(withdrawn);
        return change.keep(held, act);
    }
}
