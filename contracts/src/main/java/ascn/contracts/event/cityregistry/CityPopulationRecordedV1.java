package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;

/**
 * How many people lived in a city in a year; a later figure of the same year replaces an earlier one (rule M13).
 *
 * @param cityId the city's slug
 * @param year the year that the figure is of
 * @param inhabitants how many people
 * @param source where the fact is written down
 */
@EventType("ascn.city-registry.city-population-recorded.v1")
public record CityPopulationRecordedV1(String cityId, int year, long inhabitants, String source)
        implements CityRegistryEvent {}
