package ascn.cityregistry.city.application;

import ascn.cityregistry.city.domain.City;
import ascn.cityregistry.city.messaging.CityAnnouncer;
import ascn.cityregistry.city.persistence.CityRepository;
import ascn.contracts.identity.Actor;
import ascn.contracts.record.PartialDate;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The Secretariat found that two records are one city (rule M12, ADR 0047). */
@ApplicationScoped
public class MergeCities {

    private final ChangeCity change;
    private final CityRepository cities;
    private final CityAnnouncer announcer;
    private final OfficersOfCities officers;
    private final Acts acts;

    MergeCities(
            ChangeCity change, CityRepository cities, CityAnnouncer announcer, OfficersOfCities officers, Acts acts) {
        this.change = change;
        this.cities = cities;
        this.announcer = announcer;
        this.officers = officers;
        this.acts = acts;
    }

    /**
     * Ends a record in favour of another one. All its slugs lead to that one for ever; what was known before stays
     * answerable with {@code knownAt}.
     *
     * @param slug of the record that ends
     * @param into any slug of the city that remains
     * @param source where it is written down that the two are one
     * @return the city that remains
     * @throws ascn.cityregistry.city.domain.CityNotFound when one of the two is not on record
     * @throws ascn.cityregistry.city.domain.MergeIntoItself when both are one record
     * @throws ascn.cityregistry.city.domain.MergeAcrossStates when they are of two member states
     * @throws ascn.cityregistry.city.domain.MergeChangesMembership when a day of membership would be lost
     */
    @Transactional
    public City merge(String slug, ExpectedVersion expected, String into, String source, Actor actor) {
        var held = change.hold(slug, expected);
        var remains = change.hold(into).city();
        var today = PartialDate.of(acts.today());
        var act = acts.recorded(today, new Acts.Dated(today, null, source), actor);
        var merged = held.city().mergeInto(remains, act);
        cities.flush();
        cities.leadAll(merged.cityId(), merged.into());
        announcer.announce(merged);
        officers.merged(merged);
        change.show(remains, act);
        change.keep(held, act);
        return remains;
    }
}
