package ascn.cityregistry.nomination.persistence;

import ascn.cityregistry.nomination.domain.NominationCall;
import ascn.cityregistry.nomination.domain.NominationCallId;
import ascn.cityregistry.nomination.domain.NominationCallNotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps calls for nominations. */
@ApplicationScoped
public class NominationCallRepository implements PanacheRepositoryBase<NominationCall, NominationCallId> {

    /**
     * The call of that id.
     *
     * @throws NominationCallNotFound when there is none
     */
    public NominationCall get(NominationCallId id) {
        return findByIdOptional(id).orElseThrow(() -> new NominationCallNotFound(id));
    }

    /** Whether a call of that year holds. */
    public boolean isOnRecord(int year) {
        return count("ofYear = ?1 and supersededAt is null", year) > 0;
    }

    /**
     * A page of the calls, by their years.
     *
     * @param year only the one of that year, where given
     * @param knownAt as the system knew them at that moment
     * @param after year and id of the last call of the page before, where there is one
     * @param limit the most calls of the page
     */
    public List<NominationCall> list(@Nullable Integer year, Instant knownAt, Optional<Place> after, int limit) {
        var query = new StringBuilder("recordedAt <= :knownAt and (supersededAt is null or supersededAt > :knownAt)");
        var parameters = Parameters.with("knownAt", knownAt);
        if (year != null) {
            query.append(" and ofYear = :year");
            parameters.and("year", year);
        }
        after.ifPresent(last -> {
            query.append(" and (ofYear > :after or ofYear = :after and id.uuid > :id)");
            parameters.and("after", last.year()).and("id", last.id());
        });
        return find(query + " order by ofYear, id.uuid", parameters)
                .range(0, limit - 1)
                .list();
    }

    /** A call's place in the list. */
    public record Place(int year, UUID id) {}
}
