package ascn.cityregistry.city.application;

import ascn.cityregistry.city.domain.City;
import ascn.cityregistry.city.messaging.CityAnnouncer;
import ascn.contracts.identity.Actor;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** The Secretariat writes down under which names a city is known (rule M12). Each of them leads to it for ever. */
@ApplicationScoped
public class NameCity {

    private final ChangeCity change;
    private final CityAnnouncer announcer;
    private final Acts acts;

    NameCity(ChangeCity change, CityAnnouncer announcer, Acts acts) {
        this.change = change;
        this.announcer = announcer;
        this.acts = acts;
    }

    /**
     * A renaming as it took place.
     *
     * @param name the name from that day on
     * @param occurredOn from which day, as precisely as it is known
     * @param standing RECORDED unless only a plan of it is known
     * @param source where it is written down
     */
    public record Renaming(
            String name, PartialDate occurredOn, @Nullable Standing standing, String source) {}

    /**
     * From a day on the city has another name; before, it has the one it had.
     *
     * @throws ascn.cityregistry.city.domain.CityNotFound when there is no such city
     * @throws ascn.cityregistry.city.domain.CityNameUnchanged when it has that name then
     * @throws ascn.cityregistry.city.domain.CityNameTaken when the name leads to another city
     */
    @Transactional
    public City rename(String slug, ExpectedVersion expected, Renaming renaming, Actor actor) {
        var held = change.hold(slug, expected);
        var city = held.city();
        var dated = new Acts.Dated(renaming.occurredOn(), renaming.standing(), renaming.source());
        var act = acts.recorded(renaming.occurredOn(), dated, actor);
        var renamed = city.rename(change.factId(), renaming.name(), change.lead(renaming.name(), city), act);
        announcer.announce(renamed);
        return change.keep(held, act);
    }

    /**
     * The city is known under another name too, whenever.
     *
     * @param source where the name is written down
     * @throws ascn.cityregistry.city.domain.CityNotFound when there is no such city
     * @throws ascn.cityregistry.city.domain.CityNameTaken when the name leads to a city already
     */
    @Transactional
    public City addAlias(String slug, String name, String source, Actor actor) {
        var held = change.hold(slug);
        var city = held.city();
        var today = PartialDate.of(acts.today());
        var act = acts.recorded(today, new Acts.Dated(today, null, source), actor);
        var added = city.addAlias(change.factId(), name, change.lead(name, city), act);
        announcer.announce(added);
        return change.keep(held, act);
    }
}
