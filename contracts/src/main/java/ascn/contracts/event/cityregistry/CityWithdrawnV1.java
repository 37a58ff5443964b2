package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A city is no member of the network any more, by an act of its member state (rule M01).
 *
 * @param cityId the city's slug
 * @param memberState ISO 3166-1 alpha-2 code of its member state
 * @param withdrawnOn the day from which it is no member, as precisely as it is known (rule N05)
 * @param source where the fact is written down; absent for an act that was performed by the call
 */
@EventType("ascn.city-registry.city-withdrawn.v1")
public record CityWithdrawnV1(
        String cityId,
        String memberState,
        String withdrawnOn,
        @Nullable String source) implements CityRegistryEvent {}
