package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;

/**
 * A state acceded to ASEAN (rule M16).
 *
 * @param memberState ISO 3166-1 alpha-2 code
 * @param name the name that ASEAN writes
 * @param joinedOn the day of the accession as precisely as it is known (rule N05)
 * @param capitalCityId slug of its capital
 * @param capitalName name of its capital
 * @param source where the accession is written down
 */
@EventType("ascn.city-registry.member-state-joined.v1")
public record MemberStateJoinedV1(
        String memberState, String name, String joinedOn, String capitalCityId, String capitalName, String source)
        implements CityRegistryEvent {}
