package ascn.cityregistry.network.persistence;

import ascn.cityregistry.city.domain.CityId;
import ascn.cityregistry.network.domain.NetworkMembership;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Keeps which cities belong to other networks. A record that was merged into another belongs where that one does. */
@ApplicationScoped
public class NetworkMembershipRepository implements PanacheRepositoryBase<NetworkMembership, UUID> {

    /** The memberships of a network as they were known at a moment, by city. */
    public List<NetworkMembership> ofNetwork(String code, Instant knownAt) {
        return list("network = ?1 and recordedAt <= ?2 order by cityId.slug", code, knownAt);
    }

    /** Those of a city, by network. */
    public List<NetworkMembership> ofCity(CityId cityId, Instant knownAt) {
        return getEntityManager()
                .createNativeQuery(
                        "select belongs.* from network_membership belongs"
                                + " join city_slug on city_slug.slug = belongs.city_id"
                                + " where city_slug.city_id = :city and belongs.recorded_at <= :knownAt"
                                + " order by belongs.network, belongs.city_id",
                        NetworkMembership.class)
                .setParameter("city", cityId.slug())
                .setParameter("knownAt", knownAt)
                .getResultStream()
                .map(NetworkMembership.class::cast)
                .toList();
    }

    /** Whether the city belongs to the network by an entry. */
    public boolean isOnRecord(CityId cityId, String network) {
        return count("cityId = ?1 and network = ?2", cityId, network) > 0;
    }
}
