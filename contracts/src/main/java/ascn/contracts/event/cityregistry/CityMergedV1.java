package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;

/**
 * A record was found to be the same city as another, whose alias it is from then on (rule M12).
 *
 * @param cityId the slug of the record that ends; it leads to the other city for ever
 * @param intoCityId the slug of the city that remains
 * @param memberState ISO 3166-1 alpha-2 code of its member state
 * @param mergedOn the day on which the two were recognised as one
 * @param source where the fact is written down
 */
@EventType("ascn.city-registry.city-merged.v1")
public record CityMergedV1(String cityId, String intoCityId, String memberState, String mergedOn, String source)
        implements CityRegistryEvent {}
