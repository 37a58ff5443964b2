package ascn.cityregistry.city.application;

import ascn.cityregistry.city.domain.City;
import ascn.cityregistry.city.domain.CityEvent.CityAdmitted;
import ascn.cityregistry.city.domain.CityEvent.CityAliasAdded;
import ascn.cityregistry.city.domain.CityId;
import ascn.cityregistry.city.messaging.CityAnnouncer;
import ascn.cityregistry.city.persistence.CityRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * A nominated city becomes a member: one that is not on record yet, a candidate, or one that was withdrawn before. Part of
 * the decision on its dossier or application, never a call of its own.
 */
@ApplicationScoped
public class AdmitCity {

    private final CityRepository cities;
    private final ChangeCity change;
    private final CityAnnouncer announcer;

    AdmitCity(CityRepository cities, ChangeCity change, CityAnnouncer announcer) {
        this.cities = cities;
        this.change = change;
        this.announcer = announcer;
    }

    /**
     * Keeps the city and tells of it.
     *
     * @throws ascn.cityregistry.city.domain.CityAlreadyMember when it is a member, under whatever name (M12)
     * @throws ascn.cityregistry.city.domain.CityOfAnotherState when another state has it on record (M05)
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void admit(CityAdmitted admitted) {
        var known = change.holdIfAny(admitted.cityId());
        if (known.isPresent()) {
            var again = known.get().admit(admitted);
            change.show(known.get(), admitted.act());
            announcer.announce(again);
        } else {
            var city = City.from(admitted);
            change.enter(city, admitted.act());
            announcer.announce(admitted);
            leadByName(city, admitted);
        }
    }

    /** A capital may be nominated under another name than the one that its slug was made of. */
    private void leadByName(City city, CityAdmitted admitted) {
        CityId.ifAny(admitted.name())
                .filter(slug -> cities.ledToBy(slug).isEmpty())
                .ifPresent(slug -> {
                    cities.lead(slug, city.id());
                    announcer.announce(new CityAliasAdded(city.id(), admitted.name(), slug.slug(), admitted.act()));
                });
    }
}
