package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;

/**
 * Another city became the capital of a member state; one that is PLANNED is to become it and moves nothing (rule M04).
 *
 * @param memberState ISO 3166-1 alpha-2 code
 * @param cityId slug of the new capital
 * @param name its name
 * @param movedOn from which day, as precisely as it is known (rule N05)
 * @param standing RECORDED or PLANNED (rule N03)
 * @param source where the move is written down
 */
@EventType("ascn.city-registry.capital-moved.v1")
public record CapitalMovedV1(
        String memberState, String cityId, String name, String movedOn, String standing, String source)
        implements CityRegistryEvent {}
