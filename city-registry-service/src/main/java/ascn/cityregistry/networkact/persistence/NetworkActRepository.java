package ascn.cityregistry.networkact.persistence;

import ascn.cityregistry.networkact.domain.NetworkAct;
import ascn.cityregistry.networkact.domain.NetworkActKind;
import ascn.cityregistry.networkact.domain.NetworkActNotFound;
import ascn.contracts.record.Standing;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the acts that made the network. */
@ApplicationScoped
public class NetworkActRepository implements PanacheRepositoryBase<NetworkAct, UUID> {

    private static final String KNOWN = "recordedAt <= :knownAt and (supersededAt is null or supersededAt > :knownAt)";

    /**
     * The act of that id as it was known at a moment.
     *
     * @throws NetworkActNotFound when there was none
     */
    public NetworkAct get(UUID id, Instant knownAt) {
        return find("id = :id and " + KNOWN, Parameters.with("id", id).and("knownAt", knownAt))
                .firstResultOptional()
                .orElseThrow(() -> new NetworkActNotFound(id));
    }

    /** The current act of that kind and standing, where there is one. */
    public Optional<NetworkAct> current(NetworkActKind kind, Standing standing) {
        return find("kind = ?1 and standing = ?2 and supersededAt is null", kind, standing)
                .firstResultOptional();
    }

    /**
     * Which acts a list shows.
     *
     * @param kind only those of this kind, where given
     * @param standing only those of this standing, where given
     * @param day only those that took place by this day for certain, where given
     * @param knownAt as they were known at this moment
     */
    public record Filter(
            @Nullable NetworkActKind kind,
            @Nullable Standing standing,
            @Nullable LocalDate day,
            Instant knownAt) {}

    /** A page of acts in the order of their days; after that act, where one is given. */
    public List<NetworkAct> list(Filter filter, Optional<Place> after, int limit) {
        var query = new StringBuilder(KNOWN);
        var parameters = Parameters.with("knownAt", filter.knownAt());
        if (filter.kind() != null) {
            query.append(" and kind = :kind");
            parameters.and("kind", filter.kind());
        }
        if (filter.standing() != null) {
            query.append(" and standing = :standing");
            parameters.and("standing", filter.standing());
        }
        if (filter.day() != null) {
            query.append(" and standing = :recorded and occurredBy <= :day");
            parameters.and("recorded", Standing.RECORDED).and("day", filter.day());
        }
        after.ifPresent(last -> {
            query.append(" and (occurredBy > :by or occurredBy = :by and id > :id)");
            parameters.and("by", last.occurredBy()).and("id", last.id());
        });
        return find(query + " order by occurredBy, id", parameters)
                .range(0, limit - 1)
                .list();
    }

    /** An act's place in the list. */
    public record Place(LocalDate occurredBy, UUID id) {}
}
