package ascn.cityregistry.city.application;

import ascn.cityregistry.city.domain.CityEvent.CityMerged;
import ascn.cityregistry.city.domain.CityEvent.CityWithdrawn;

/**
 * What a change of a city means for its officers. Whoever keeps their tenures answers it, in the transaction of the change: a
 * tenure knows of cities, and a city of no tenure.
 */
public interface OfficersOfCities {

    /** The city is no member any more, so it has no officer from that day on (rule C01). */
    void withdrawn(CityWithdrawn withdrawn);

    /** The record was found to be another city, which has one officer (rules C01, M12). */
    void merged(CityMerged merged);
}
