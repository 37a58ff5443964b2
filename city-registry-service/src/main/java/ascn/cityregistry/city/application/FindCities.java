package ascn.cityregistry.city.application;

import ascn.cityregistry.city.domain.City;
import ascn.cityregistry.city.domain.CityFilter;
import ascn.cityregistry.city.domain.CityId;
import ascn.cityregistry.city.domain.CityNotFound;
import ascn.cityregistry.city.domain.KnownCity;
import ascn.cityregistry.city.domain.PlaceInList;
import ascn.cityregistry.city.persistence.AdmissionDays;
import ascn.cityregistry.city.persistence.CityRepository;
import ascn.cityregistry.city.persistence.KnownCities;
import ascn.cityregistry.city.persistence.KnownCities.When;
import ascn.platform.http.time.AskedFor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which cities belong to the network or want to, and what is known of them. */
@ApplicationScoped
public class FindCities {

    private final CityRepository cities;
    private final KnownCities knownCities;
    private final AdmissionDays admissionDays;

    FindCities(CityRepository cities, KnownCities knownCities, AdmissionDays admissionDays) {
        this.cities = cities;
        this.knownCities = knownCities;
        this.admissionDays = admissionDays;
    }

    /**
     * The city to which a slug or name leads, as it was on a day.
     *
     * @throws CityNotFound when it leads to none, or to one that was not on record on that day
     */
    @Transactional
    public KnownCity one(String slug, AskedFor asked) {
        return knownCities.one(slugOf(slug), when(asked)).orElseThrow(() -> new CityNotFound(slug));
    }

    private static CityId slugOf(String written) {
        return CityId.ifAny(written).orElse(new CityId(written));
    }

    private static When when(AskedFor asked) {
        boolean isNow = asked.knownAt().equals(AskedFor.NOW);
        return new When(asked.day(), isNow ? null : asked.knownAt(), AskedFor.NOW);
    }

    /**
     * The city to which a slug or name leads, with all its facts.
     *
     * @throws CityNotFound when it leads to none
     */
    @Transactional
    public City withFacts(String slug) {
        return cities.get(slugOf(slug));
    }

    /**
     * The id of the city to which a slug or name leads.
     *
     * @throws CityNotFound when it leads to none
     */
    @Transactional
    public CityId idOf(String slug) {
        return cities.ledToBy(slugOf(slug)).orElseThrow(() -> new CityNotFound(slug));
    }

    /** To which city each of these slugs leads; those that lead to none are not in the answer. */
    @Transactional
    public Map<CityId, CityId> ledToBy(Collection<CityId> slugs) {
        return cities.ledToBy(slugs);
    }

    /** From which day on each of these cities is a member, of those that were admitted and not withdrawn since. */
    @Transactional
    public Map<CityId, LocalDate> admissionDaysOf(Collection<CityId> cityIds) {
        return admissionDays.of(cityIds);
    }

    /** A page of cities by name, and by slug where two names are the same. */
    @Transactional
    public List<KnownCity> list(CityFilter filter, AskedFor asked, Optional<PlaceInList> after, int limit) {
        return knownCities.list(filter, when(asked), after, limit);
    }
}
