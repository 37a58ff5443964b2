package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;

/**
 * A city stands on an official list under a number and a printed name (rule M10).
 *
 * @param cityId the city's slug
 * @param list the list
 * @param listedOn the day of the list
 * @param number its number on the list
 * @param printedName its name as the list prints it
 * @param source where the fact is written down
 */
@EventType("ascn.city-registry.city-listed.v1")
public record CityListedV1(String cityId, String list, String listedOn, int number, String printedName, String source)
        implements CityRegistryEvent {}
