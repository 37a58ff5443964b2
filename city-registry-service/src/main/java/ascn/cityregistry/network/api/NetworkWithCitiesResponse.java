package ascn.cityregistry.network.api;

import ascn.cityregistry.network.application.FindNetworks.NetworkWithCities;
import java.util.List;

/**
 * Another network with the cities that belong to it.
 *
 * @param network what is known of it
 * @param memberships the memberships on record, by city; the network may declare more members
 */
public record NetworkWithCitiesResponse(NetworkResponse network, List<NetworkMembershipResponse> memberships) {

    static NetworkWithCitiesResponse of(NetworkWithCities found) {
        return new NetworkWithCitiesResponse(
                NetworkResponse.of(found.network()),
                found.memberships().stream().map(NetworkMembershipResponse::of).toList());
    }
}
