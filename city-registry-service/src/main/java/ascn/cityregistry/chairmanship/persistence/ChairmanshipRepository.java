package ascn.cityregistry.chairmanship.persistence;

import ascn.cityregistry.chairmanship.domain.Chairmanship;
import ascn.cityregistry.chairmanship.domain.ChairmanshipNotFound;
import ascn.contracts.record.Period;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the ASEAN Chair calendar. */
@ApplicationScoped
public class ChairmanshipRepository implements PanacheRepositoryBase<Chairmanship, UUID> {

    private static final String KNOWN = "recordedAt <= :knownAt and (supersededAt is null or supersededAt > :knownAt)";

    /** One writer at a time: entries are checked against each other. */
    public void lockCalendar() {
        getEntityManager()
                .createNativeQuery("lock table chairmanship in share row exclusive mode")
                .executeUpdate();
    }

    /**
     * The entry of that id as it was known at a moment.
     *
     * @throws ChairmanshipNotFound when there was none
     */
    public Chairmanship get(UUID id, Instant knownAt) {
        return find("id = :id and " + KNOWN, Parameters.with("id", id).and("knownAt", knownAt))
                .firstResultOptional()
                .orElseThrow(() -> new ChairmanshipNotFound(id));
    }

    /**
     * The current entries that have a day in common with a period.
     *
     * @param except an entry that does not count
     */
    public List<Chairmanship> overlapping(Period period, @Nullable UUID except) {
        return find(
                        "supersededAt is null and since < :until and until > :from order by since",
                        Parameters.with("from", period.from()).and("until", period.until()))
                .stream()
                .filter(entry -> !entry.id().equals(except))
                .toList();
    }

    /**
     * Which entries a list shows.
     *
     * @param memberState only those of this state, where given
     * @param day only the one of this day, where given
     * @param knownAt as they were known at this moment
     */
    public record Filter(
            @Nullable String memberState, @Nullable LocalDate day, Instant knownAt) {}

    /** A page of entries in the order of their first days; after that entry, where one is given. */
    public List<Chairmanship> list(Filter filter, Optional<Place> after, int limit) {
        var query = new StringBuilder(KNOWN);
        var parameters = Parameters.with("knownAt", filter.knownAt());
        if (filter.memberState() != null) {
            query.append(" and memberState = :memberState");
            parameters.and("memberState", filter.memberState());
        }
        if (filter.day() != null) {
            query.append(" and since <= :day and until > :day");
            parameters.and("day", filter.day());
        }
        after.ifPresent(last -> {
            query.append(" and (since > :since or since = :since and id > :id)");
            parameters.and("since", last.since()).and("id", last.id());
        });
        return find(query + " order by since, id", parameters)
                .range(0, limit - 1)
                .list();
    }

    /** An entry's place in the list. */
    public record Place(LocalDate since, UUID id) {}
}
