package ascn.cityregistry.city.application;

import ascn.cityregistry.city.domain.City;
import ascn.cityregistry.city.domain.CityAlreadyMember;
import ascn.cityregistry.city.domain.CityEvent.CityAdmitted;
import ascn.cityregistry.city.messaging.CityAnnouncer;
import ascn.cityregistry.city.persistence.CityRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A nominated city becomes a member. Part of the decision on its dossier or application, never a call of its own. */
@ApplicationScoped
public class AdmitCity {

    private final CityRepository cities;
    private final CityAnnouncer announcer;

    AdmitCity(CityRepository cities, CityAnnouncer announcer) {
        this.cities = cities;
        this.announcer = announcer;
    }

    /**
     * Keeps the city and tells of it.
     *
     * @throws CityAlreadyMember when its slug is taken
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void admit(CityAdmitted admitted) {
        if (cities.isKnown(admitted.cityId())) {
            throw new CityAlreadyMember(admitted.cityId());
        }
        cities.persist(City.from(admitted));
        announcer.announce(admitted);
    }
}
