package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A city belongs to another network of cities (rule M15).
 *
 * @param membershipId names the membership
 * @param cityId the city's slug
 * @param network the code of the network
 * @param role its role there, where a source gives one
 * @param sinceOn since when, as precisely as it is known
 * @param source where the fact is written down
 */
@EventType("ascn.city-registry.network-membership-recorded.v1")
public record NetworkMembershipRecordedV1(
        UUID membershipId,
        String cityId,
        String network,
        @Nullable String role,
        @Nullable String sinceOn,
        String source)
        implements CityRegistryEvent {}
