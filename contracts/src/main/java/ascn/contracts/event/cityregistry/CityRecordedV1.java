package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;

/**
 * A city is on record as a candidate for membership (rule M09).
 *
 * @param cityId the city's slug, never reused
 * @param name its name
 * @param memberState ISO 3166-1 alpha-2 code of its member state
 * @param territoryKind what kind of unit it is (rule M14)
 * @param candidateOn from which day it is a candidate, as precisely as it is known (rule N05)
 * @param source where the fact is written down
 */
@EventType("ascn.city-registry.city-recorded.v1")
public record CityRecordedV1(
        String cityId, String name, String memberState, String territoryKind, String candidateOn, String source)
        implements CityRegistryEvent {}
