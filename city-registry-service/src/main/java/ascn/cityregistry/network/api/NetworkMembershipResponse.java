package ascn.cityregistry.network.api;

import ascn.cityregistry.network.domain.NetworkMembership;
import ascn.contracts.record.PartialDate;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A city belongs to another network.
 *
 * @param id names the membership
 * @param cityId slug of the city, as it was when this was told; it leads to the city for ever
 * @param network code of the network
 * @param role its role there, where a source gives one
 * @param since since when, as precisely as it is known, where a source says it
 * @param source where it is written down
 * @param recordedAt when the system was told
 */
public record NetworkMembershipResponse(
        UUID id,
        String cityId,
        String network,
        @Nullable String role,
        @Nullable PartialDate since,
        String source,
        Instant recordedAt) {

    static NetworkMembershipResponse of(NetworkMembership membership) {
        return new NetworkMembershipResponse(
                membership.id(),
                membership.cityId().slug(),
                membership.network(),
                membership.role().orElse(null),
                membership.since().orElse(null),
                membership.source(),
                membership.recordedAt());
    }
}
