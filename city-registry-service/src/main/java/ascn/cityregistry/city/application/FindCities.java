package ascn.cityregistry.city.application;

import ascn.cityregistry.city.domain.City;
import ascn.cityregistry.city.domain.CityId;
import ascn.cityregistry.city.domain.PlaceInList;
import ascn.cityregistry.city.persistence.AdmissionDays;
import ascn.cityregistry.city.persistence.CityRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which cities belong to the network. */
@ApplicationScoped
public class FindCities {

    private final CityRepository cities;
    private final AdmissionDays admissionDays;

    FindCities(CityRepository cities, AdmissionDays admissionDays) {
        this.cities = cities;
        this.admissionDays = admissionDays;
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

    /** From which day on each of these cities counts as a member, of those that were ever admitted. */
    @Transactional
    public Map<CityId, LocalDate> admissionDaysOf(Collection<CityId> cityIds) {
        return admissionDays.of(cityIds);
    }

    /** A page of the cities that were members on a day, by name; see the repository for its parameters. */
    @Transactional
    public List<City> membersOn(LocalDate day, @Nullable String memberState, Optional<PlaceInList> after, int limit) {
        return cities.membersOn(day, memberState, after, limit);
    }
}
