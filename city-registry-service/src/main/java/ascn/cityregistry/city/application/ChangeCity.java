package ascn.cityregistry.city.application;

import ascn.cityregistry.city.domain.City;
import ascn.cityregistry.city.domain.CityId;
import ascn.cityregistry.city.domain.CityNameTaken;
import ascn.cityregistry.city.persistence.CityRepository;
import ascn.cityregistry.city.persistence.CityTimelines;
import ascn.contracts.record.Act;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.conditional.ExpectedVersion;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every use case does that adds a fact to a city: hold it, check what the caller has read, keep what follows. */
@ApplicationScoped
class ChangeCity {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final CityRepository cities;
    private final CityTimelines timelines;
    private final Audit audit;

    ChangeCity(CityRepository cities, CityTimelines timelines, Audit audit) {
        this.cities = cities;
        this.timelines = timelines;
        this.audit = audit;
    }

    /** A city that is about to be changed, as it was before. */
    record Held(City city, CityState before) {}

    /**
     * The city to which a slug or name leads, held until the transaction ends.
     *
     * @throws ascn.cityregistry.city.domain.CityNotFound when it leads to none
     */
    Held hold(String slug) {
        var city = cities.hold(CityId.ifAny(slug).orElse(new CityId(slug)));
        return new Held(city, CityState.of(city));
    }

    /** As above, and as the caller has read it. */
    Held hold(String slug, ExpectedVersion expected) {
        var held = hold(slug);
        expected.requireCurrent(held.city().version());
        return held;
    }

    UUID factId() {
        return ids.generate();
    }

    /**
     * The slug of another name, which leads to the city from now on; null where it does already, or the name has none.
     *
     * @throws CityNameTaken when it leads to another city
     */
    @Nullable
    String lead(String name, City city) {
        var slug = CityId.ifAny(name);
        var leadsTo = slug.flatMap(cities::ledToBy);
        if (leadsTo.isPresent() && !leadsTo.get().equals(city.id())) {
            throw new CityNameTaken(name, leadsTo.get());
        }
        if (slug.isEmpty() || leadsTo.isPresent()) {
            return null;
        }
        cities.lead(slug.get(), city.id());
        return slug.get().slug();
    }

    /** Keeps a city as it is now, for lists and for the audit trail. */
    City keep(Held held, Act act) {
        show(held.city(), act);
        audit.record(Change.of(held.before(), CityState.of(held.city())), act);
        return held.city();
    }

    /** Keeps a city that was not on record before. */
    City keepNew(City city, Act act) {
        enter(city, act);
        audit.record(Change.made(CityState.of(city)), act);
        return city;
    }

    /** Brings a city into the record; whoever decides that leaves the audit entry. */
    void enter(City city, Act act) {
        cities.persistAndFlush(city);
        cities.lead(city.id(), city.id());
        timelines.keep(city, act.recordedAt());
    }

    /** Computes anew what lists show of a city. */
    void show(City city, Act act) {
        cities.flush();
        timelines.keep(city, act.recordedAt());
    }

    /** The city to which a slug leads, if it leads to any; held until the transaction ends. */
    Optional<City> holdIfAny(CityId slug) {
        return cities.ledToBy(slug).map(cities::hold);
    }
}
