package ascn.cityregistry.quota.persistence;

import ascn.cityregistry.quota.domain.PlaceInTime;
import ascn.cityregistry.quota.domain.QuotaWaiver;
import ascn.cityregistry.quota.domain.QuotaWaiverId;
import ascn.cityregistry.quota.domain.QuotaWaiverNotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps waivers. */
@ApplicationScoped
public class QuotaWaiverRepository implements PanacheRepositoryBase<QuotaWaiver, QuotaWaiverId> {

    /**
     * The waiver of that id.
     *
     * @throws QuotaWaiverNotFound when there is none
     */
    public QuotaWaiver get(QuotaWaiverId id) {
        return findByIdOptional(id).orElseThrow(() -> new QuotaWaiverNotFound(id));
    }

    /**
     * A page of the waivers, by the day from which they hold.
     *
     * @param memberState only those of this state, where given
     * @param asOf only those that hold on that day, where given
     * @param knownAt as the system knew them at that moment; as it knows them now where not given
     * @param after the last waiver of the page before, where there is one
     * @param limit the most waivers of the page
     */
    public List<QuotaWaiver> list(
            @Nullable String memberState,
            @Nullable LocalDate asOf,
            @Nullable Instant knownAt,
            Optional<PlaceInTime> after,
            int limit) {
        var known = KnownAt.of(knownAt, "waiver");
        var query = new StringBuilder("from QuotaWaiver waiver where " + known.condition());
        var parameters = known.parameters();
        if (memberState != null) {
            query.append(" and waiver.memberState = :memberState");
            parameters.and("memberState", memberState);
        }
        if (asOf != null) {
            query.append(" and waiver.since <= :asOf and (waiver.until is null or waiver.until > :asOf)");
            parameters.and("asOf", asOf);
        }
        QuotaPolicyRepository.page(query, parameters, after, "waiver.since", "waiver.id.uuid");
        return find(query.toString(), parameters).range(0, limit - 1).list();
    }
}
