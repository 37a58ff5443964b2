package ascn.cityregistry.network.application;

import ascn.cityregistry.city.application.FindCities;
import ascn.cityregistry.network.domain.Network;
import ascn.cityregistry.network.domain.NetworkMembership;
import ascn.cityregistry.network.persistence.NetworkMembershipRepository;
import ascn.cityregistry.network.persistence.NetworkRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Other networks of cities, and which cities belong to them. */
@ApplicationScoped
public class FindNetworks {

    private final NetworkRepository networks;
    private final NetworkMembershipRepository memberships;
    private final FindCities findCities;

    FindNetworks(NetworkRepository networks, NetworkMembershipRepository memberships, FindCities findCities) {
        this.networks = networks;
        this.memberships = memberships;
        this.findCities = findCities;
    }

    /** A network with the memberships of it that are on record. */
    public record NetworkWithCities(Network network, List<NetworkMembership> memberships) {

        /** Keeps the memberships from changing under their readers. */
        public NetworkWithCities {
            memberships = List.copyOf(memberships);
        }
    }

    /**
     * The network of that code as it was known at a moment.
     *
     * @throws ascn.cityregistry.network.domain.NetworkNotFound when there was none
     */
    @Transactional
    public NetworkWithCities get(String code, Instant knownAt) {
        return new NetworkWithCities(networks.get(code, knownAt), memberships.ofNetwork(code, knownAt));
    }

    /** A page of networks by code; after that code, where one is given. */
    @Transactional
    public List<Network> list(Instant knownAt, Optional<String> after, int limit) {
        return networks.list(knownAt, after, limit);
    }

    /**
     * The other networks to which a city belongs, by network.
     *
     * @throws ascn.cityregistry.city.domain.CityNotFound when there is no such city
     */
    @Transactional
    public List<NetworkMembership> ofCity(String citySlug, Instant knownAt) {
        return memberships.ofCity(findCities.idOf(citySlug), knownAt);
    }
}
