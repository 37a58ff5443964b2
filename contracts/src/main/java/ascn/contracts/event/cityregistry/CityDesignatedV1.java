package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;

/**
 * A member state designated a city, or an area of it, as a smart city of its own programme (rule M17).
 *
 * @param cityId the city's slug
 * @param designation the designation, as the member state writes it
 * @param designatedOn since when, as precisely as it is known (rule N05)
 * @param source where the fact is written down
 */
@EventType("ascn.city-registry.city-designated.v1")
public record CityDesignatedV1(String cityId, String designation, String designatedOn, String source)
        implements CityRegistryEvent {}
