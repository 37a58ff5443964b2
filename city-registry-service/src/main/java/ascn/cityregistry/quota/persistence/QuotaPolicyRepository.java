package ascn.cityregistry.quota.persistence;

import ascn.cityregistry.quota.domain.PlaceInTime;
import ascn.cityregistry.quota.domain.QuotaPolicy;
import ascn.cityregistry.quota.domain.QuotaPolicyId;
import ascn.cityregistry.quota.domain.QuotaPolicyNotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps quota policies. */
@ApplicationScoped
public class QuotaPolicyRepository implements PanacheRepositoryBase<QuotaPolicy, QuotaPolicyId> {

    /**
     * The policy of that id.
     *
     * @throws QuotaPolicyNotFound when there is none
     */
    public QuotaPolicy get(QuotaPolicyId id) {
        return findByIdOptional(id).orElseThrow(() -> new QuotaPolicyNotFound(id));
    }

    /** Whether one that holds is known to take over on that day. */
    public boolean takesOverOn(LocalDate day) {
        return count("effectiveFrom = ?1 and supersededAt is null", day) > 0;
    }

    /**
     * A page of the policies, by the day from which they hold.
     *
     * @param asOf only the one in force on that day, where given
     * @param knownAt as the system knew them at that moment; as it knows them now where not given
     * @param after the last policy of the page before, where there is one
     * @param limit the most policies of the page
     */
    public List<QuotaPolicy> list(
            @Nullable LocalDate asOf, @Nullable Instant knownAt, Optional<PlaceInTime> after, int limit) {
        var known = KnownAt.of(knownAt, "policy");
        var query = new StringBuilder("from QuotaPolicy policy where " + known.condition());
        var parameters = known.parameters();
        if (asOf != null) {
            query.append(" and policy.effectiveFrom = (select max(other.effectiveFrom) from QuotaPolicy other"
                    + " where other.effectiveFrom <= :asOf and "
                    + KnownAt.of(knownAt, "other").condition() + ")");
            parameters.and("asOf", asOf);
        }
        page(query, parameters, after, "policy.effectiveFrom", "policy.id.uuid");
        return find(query.toString(), parameters).range(0, limit - 1).list();
    }

    static void page(StringBuilder query, Parameters parameters, Optional<PlaceInTime> after, String day, String id) {
        after.ifPresent(last -> {
            query.append(" and (%1$s > :day or %1$s = :day and %2$s > :id)".formatted(day, id));
            parameters.and("day", last.day()).and("id", last.id());
        });
        query.append(" order by %s, %s".formatted(day, id));
    }
}
