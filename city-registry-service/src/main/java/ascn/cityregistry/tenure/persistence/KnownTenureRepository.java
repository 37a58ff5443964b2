package ascn.cityregistry.tenure.persistence;

import ascn.cityregistry.tenure.domain.KnownTenure;
import ascn.cityregistry.tenure.domain.Post;
import ascn.cityregistry.tenure.domain.TenureFilter;
import ascn.cityregistry.tenure.domain.TenureNotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads tenures as the system knew them at a moment. */
@ApplicationScoped
public class KnownTenureRepository implements PanacheRepositoryBase<KnownTenure, UUID> {

    private static final String KNOWN = "knownFrom <= :knownAt and (knownUntil is null or knownUntil > :knownAt)";
    private static final String ON_THE_DAY = "facts.since <= :day and (facts.until is null or facts.until > :day)";

    /**
     * The tenure of that id as it was known at a moment.
     *
     * @throws TenureNotFound when there was none
     */
    public KnownTenure get(UUID id, Instant knownAt) {
        return find("id = :id and " + KNOWN, Parameters.with("id", id).and("knownAt", knownAt))
                .firstResultOptional()
                .orElseThrow(() -> new TenureNotFound(id));
    }

    /** All tenures of a post as they were known at a moment, by their first days. */
    public List<KnownTenure> of(Post post, String subject, Instant knownAt) {
        return list(
                "post = :post and subject = :subject and " + KNOWN + " order by facts.since",
                Parameters.with("post", post).and("subject", subject).and("knownAt", knownAt));
    }

    /** A page of tenures in the order of their first days; after that one, where one is given. */
    public List<KnownTenure> list(TenureFilter filter, Optional<Place> after, int limit) {
        var query = new StringBuilder(KNOWN);
        var parameters = Parameters.with("knownAt", filter.knownAt());
        if (filter.holder() != null) {
            query.append(" and holder = :holder and acceptedAt <= :knownAt");
            parameters.and("holder", filter.holder());
        }
        if (filter.post() != null) {
            query.append(" and post = :post");
            parameters.and("post", filter.post());
        }
        if (filter.subject() != null) {
            query.append(" and subject = :subject");
            parameters.and("subject", filter.subject());
        }
        if (filter.memberState() != null) {
            query.append(" and memberState = :memberState");
            parameters.and("memberState", filter.memberState());
        }
        if (filter.day() != null) {
            query.append(" and ").append(ON_THE_DAY);
            parameters.and("day", filter.day());
        }
        after.ifPresent(last -> {
            query.append(" and (facts.since > :since or facts.since = :since and id > :id)");
            parameters.and("since", last.since()).and("id", last.id());
        });
        return find(query + " order by facts.since, id", parameters)
                .range(0, limit - 1)
                .list();
    }

    /** A tenure's place in the list. */
    public record Place(LocalDate since, UUID id) {}
}
