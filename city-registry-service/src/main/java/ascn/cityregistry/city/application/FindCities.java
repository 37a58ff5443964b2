package ascn.cityregistry.city.application;

import ascn.cityregistry.city.domain.City;
import ascn.cityregistry.city.domain.CityId;
import ascn.cityregistry.city.domain.PlaceInList;
import ascn.cityregistry.city.persistence.CityRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which cities belong to the network. */
@ApplicationScoped
public class FindCities {

    private final CityRepository cities;

    FindCities(CityRepository cities) {
        this.cities = cities;
    }

    /**
     * The city of that slug.
     *
     * @throws ascn.cityregistry.city.domain.CityNotFound when there is none
     */
    @Transactional
    public City get(String cityId) {
        return cities.get(new CityId(cityId));
    }

    /** Whether a city of that slug was ever admitted. */
    @Transactional
    public boolean isKnown(CityId cityId) {
        return cities.isKnown(cityId);
    }

    /** Whether the city was a member on a day. */
    @Transactional
    public boolean isMemberOn(CityId cityId, LocalDate day) {
        return cities.isMemberOn(cityId, day);
    }

    /** The days after the given one from which a city of the member state counts. */
    @Transactional
    public List<LocalDate> admissionDaysAfter(String memberState, LocalDate day) {
        return cities.admissionDaysAfter(memberState, day);
    }

    /** How many cities of a member state were members on a day. */
    @Transactional
    public long countMembersOn(String memberState, LocalDate day) {
        return cities.countMembersOn(memberState, day);
    }

    /** A page of the cities that were members on a day, by name; see the repository for its parameters. */
    @Transactional
    public List<City> membersOn(LocalDate day, @Nullable String memberState, Optional<PlaceInList> after, int limit) {
        return cities.membersOn(day, memberState, after, limit);
    }
}
