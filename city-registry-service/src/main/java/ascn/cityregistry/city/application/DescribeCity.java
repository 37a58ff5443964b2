package ascn.cityregistry.city.application;

import ascn.cityregistry.city.domain.City;
import ascn.cityregistry.city.domain.Place;
import ascn.cityregistry.city.messaging.CityAnnouncer;
import ascn.contracts.identity.Actor;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/** The Secretariat writes down what sources say of a city (rules M10, M13, M14, M17). */
@ApplicationScoped
public class DescribeCity {

    private final ChangeCity change;
    private final CityAnnouncer announcer;
    private final Acts acts;

    DescribeCity(ChangeCity change, CityAnnouncer announcer, Acts acts) {
        this.change = change;
        this.announcer = announcer;
        this.acts = acts;
    }

    /**
     * What kind of territory it is and where it lies, whole, as it is known now.
     *
     * @throws ascn.cityregistry.city.domain.CityNotFound when there is no such city
     * @throws ascn.cityregistry.city.domain.LocodeOfAnotherCountry when the UN/LOCODE is not of its state (M14)
     */
    @Transactional
    public City describe(String slug, ExpectedVersion expected, Place place, String source, Actor actor) {
        var held = change.hold(slug, expected);
        var act = recorded(PartialDate.of(acts.today()), null, source, actor);
        announcer.announce(held.city().describe(change.factId(), place, act));
        return change.keep(held, act);
    }

    /**
     * How many people lived there in a year. Another figure of the same year takes the place of the former.
     *
     * @throws ascn.cityregistry.city.domain.CityNotFound when there is no such city
     * @throws ascn.platform.http.time.ActInTheFuture when the year has not begun
     */
    @Transactional
    public City count(String slug, int year, long inhabitants, String source, Actor actor) {
        var held = change.hold(slug);
        var act = recorded(PartialDate.parse(Year.of(year).toString()), null, source, actor);
        announcer.announce(held.city().count(change.factId(), year, inhabitants, act));
        return change.keep(held, act);
    }

    /**
     * Its member state designated it as a smart city; that takes no place of the quota.
     *
     * @throws ascn.cityregistry.city.domain.CityNotFound when there is no such city
     */
    @Transactional
    public City designate(
            String slug,
            String designation,
            PartialDate occurredOn,
            @Nullable Standing standing,
            String source,
            Actor actor) {
        var held = change.hold(slug);
        var act = recorded(occurredOn, standing, source, actor);
        announcer.announce(held.city().designate(change.factId(), designation, act));
        return change.keep(held, act);
    }

    /**
     * A line of an official list.
     *
     * @param list the list
     * @param listedOn its day
     * @param number the number on it
     * @param printedName the city's name as printed
     */
    public record Line(String list, LocalDate listedOn, int number, String printedName) {}

    /**
     * It stands on an official list.
     *
     * @throws ascn.cityregistry.city.domain.CityNotFound when there is no such city
     * @throws ascn.cityregistry.city.domain.CityListedAlready when it stands on that list
     * @throws ascn.cityregistry.city.domain.ListNumberTaken when another city has the number
     */
    @Transactional
    public City list(String slug, Line line, String source, Actor actor) {
        var held = change.hold(slug);
        var act = recorded(PartialDate.of(line.listedOn()), null, source, actor);
        announcer.announce(held.city().list(change.factId(), line.list(), line.number(), line.printedName(), act));
        return change.keep(held, act);
    }

    private Act recorded(PartialDate occurredOn, @Nullable Standing standing, String source, Actor actor) {
        return acts.recorded(occurredOn, new Acts.Dated(occurredOn, standing, source), actor);
    }
}
