package ascn.cityregistry.nomination.persistence;

import ascn.cityregistry.nomination.domain.AdmissionPath;
import ascn.cityregistry.nomination.domain.AdmissionPathId;
import ascn.cityregistry.nomination.domain.AdmissionPathNotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps admission paths. */
@ApplicationScoped
public class AdmissionPathRepository implements PanacheRepositoryBase<AdmissionPath, AdmissionPathId> {

    /**
     * The path of that id.
     *
     * @throws AdmissionPathNotFound when there is none
     */
    public AdmissionPath get(AdmissionPathId id) {
        return findByIdOptional(id).orElseThrow(() -> new AdmissionPathNotFound(id));
    }

    /** The one that takes over last. */
    public Optional<AdmissionPath> last() {
        return find("order by effectiveFrom desc").firstResultOptional();
    }

    /** One writer at a time: a path is checked against the last one. */
    public void lockPaths() {
        getEntityManager()
                .createNativeQuery("lock table admission_path in share row exclusive mode")
                .executeUpdate();
    }

    /**
     * A page of the paths, by the day from which they are open.
     *
     * @param asOf only the one that is open on that day, where given
     * @param knownAt as the system knew them at that moment
     * @param after day and id of the last path of the page before, where there is one
     * @param limit the most paths of the page
     */
    public List<AdmissionPath> list(@Nullable LocalDate asOf, Instant knownAt, Optional<Place> after, int limit) {
        var query = new StringBuilder("from AdmissionPath path where path.recordedAt <= :knownAt");
        var parameters = Parameters.with("knownAt", knownAt);
        if (asOf != null) {
            query.append(" and path.effectiveFrom = (select max(other.effectiveFrom) from AdmissionPath other"
                    + " where other.effectiveFrom <= :asOf and other.recordedAt <= :knownAt)");
            parameters.and("asOf", asOf);
        }
        after.ifPresent(last -> {
            query.append(" and (path.effectiveFrom > :day or path.effectiveFrom = :day and path.id.uuid > :id)");
            parameters.and("day", last.day()).and("id", last.id());
        });
        return find(query + " order by path.effectiveFrom, path.id.uuid", parameters)
                .range(0, limit - 1)
                .list();
    }

    /** A path's place in the list. */
    public record Place(LocalDate day, UUID id) {}
}
