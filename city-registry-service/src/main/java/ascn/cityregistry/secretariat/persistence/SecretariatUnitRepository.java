package ascn.cityregistry.secretariat.persistence;

import ascn.cityregistry.secretariat.domain.SecretariatUnit;
import ascn.cityregistry.secretariat.domain.SecretariatUnitNotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what is known of the unit of the Secretariat. */
@ApplicationScoped
public class SecretariatUnitRepository implements PanacheRepositoryBase<SecretariatUnit, UUID> {

    private static final String KNOWN =
            "%1$s.recordedAt <= :knownAt and (%1$s.supersededAt is null or %1$s.supersededAt > :knownAt)";

    /**
     * The entry of that id as it was known at a moment.
     *
     * @throws SecretariatUnitNotFound when there was none
     */
    public SecretariatUnit get(UUID id, Instant knownAt) {
        return find(
                        "from SecretariatUnit unit where unit.id = :id and " + KNOWN.formatted("unit"),
                        Parameters.with("id", id).and("knownAt", knownAt))
                .firstResultOptional()
                .orElseThrow(() -> new SecretariatUnitNotFound(id));
    }

    /** The current entry that takes over on a day, where there is one. */
    public Optional<SecretariatUnit> takingOverOn(LocalDate day) {
        return find("sinceBy = ?1 and supersededAt is null", day).firstResultOptional();
    }

    /**
     * A page of entries in the order of their days.
     *
     * @param day only the one that holds on this day, where given
     * @param knownAt as they were known at this moment
     * @param after the last entry of the page before, where there is one
     */
    public List<SecretariatUnit> list(@Nullable LocalDate day, Instant knownAt, Optional<Place> after, int limit) {
        var query = new StringBuilder("from SecretariatUnit unit where " + KNOWN.formatted("unit"));
        var parameters = Parameters.with("knownAt", knownAt);
        if (day != null) {
            query.append(" and unit.sinceBy = (select max(other.sinceBy) from SecretariatUnit other"
                    + " where other.sinceBy <= :day and " + KNOWN.formatted("other") + ")");
            parameters.and("day", day);
        }
        after.ifPresent(last -> {
            query.append(" and (unit.sinceBy > :by or unit.sinceBy = :by and unit.id > :id)");
            parameters.and("by", last.sinceBy()).and("id", last.id());
        });
        return find(query + " order by unit.sinceBy, unit.id", parameters)
                .range(0, limit - 1)
                .list();
    }

    /** An entry's place in the list. */
    public record Place(LocalDate sinceBy, UUID id) {}
}
