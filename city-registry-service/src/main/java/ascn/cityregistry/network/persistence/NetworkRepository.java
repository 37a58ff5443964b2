package ascn.cityregistry.network.persistence;

import ascn.cityregistry.network.domain.Network;
import ascn.cityregistry.network.domain.NetworkNotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps other networks of cities. */
@ApplicationScoped
public class NetworkRepository implements PanacheRepositoryBase<Network, UUID> {

    private static final String KNOWN = "recordedAt <= :knownAt and (supersededAt is null or supersededAt > :knownAt)";

    /** The network of that code as it was known at a moment. */
    public Optional<Network> known(String code, Instant knownAt) {
        return find("code = :code and " + KNOWN, Parameters.with("code", code).and("knownAt", knownAt))
                .firstResultOptional();
    }

    /**
     * As above.
     *
     * @throws NetworkNotFound when there was none
     */
    public Network get(String code, Instant knownAt) {
        return known(code, knownAt).orElseThrow(() -> new NetworkNotFound(code));
    }

    /** A page of the networks as they were known at a moment, by code; after that code, where one is given. */
    public List<Network> list(Instant knownAt, Optional<String> after, int limit) {
        return find(
                        KNOWN + " and code > :after order by code",
                        Parameters.with("knownAt", knownAt).and("after", after.orElse("")))
                .range(0, limit - 1)
                .list();
    }
}
