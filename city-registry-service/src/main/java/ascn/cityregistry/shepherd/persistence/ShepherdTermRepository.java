package ascn.cityregistry.shepherd.persistence;

import ascn.cityregistry.shepherd.domain.ShepherdTerm;
import ascn.cityregistry.shepherd.domain.ShepherdTermNotFound;
import ascn.roster.TermDays;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the terms of the shepherd. */
@ApplicationScoped
public class ShepherdTermRepository implements PanacheRepositoryBase<ShepherdTerm, UUID> {

    private static final String KNOWN = "recordedAt <= :knownAt and (supersededAt is null or supersededAt > :knownAt)";

    /** One writer at a time: terms are checked against each other. */
    public void lockTerms() {
        getEntityManager()
                .createNativeQuery("lock table shepherd_term in share row exclusive mode")
                .executeUpdate();
    }

    /**
     * The term of that id as it was known at a moment.
     *
     * @throws ShepherdTermNotFound when there was none
     */
    public ShepherdTerm get(UUID id, Instant knownAt) {
        return find("id = :id and " + KNOWN, Parameters.with("id", id).and("knownAt", knownAt))
                .firstResultOptional()
                .orElseThrow(() -> new ShepherdTermNotFound(id));
    }

    /**
     * The current terms that have a day in common with these for certain, by their first days.
     *
     * @param except a term that does not count
     */
    public List<ShepherdTerm> overlapping(TermDays days, @Nullable UUID except) {
        return find(
                        "supersededAt is null and sinceBy < :until and untilFrom > :from order by sinceBy",
                        Parameters.with("from", days.countsFrom()).and("until", days.certainUntil()))
                .stream()
                .filter(term -> !term.id().equals(except))
                .filter(term -> term.days().certainlyOverlaps(days))
                .toList();
    }

    /**
     * Which terms a list shows.
     *
     * @param memberState only those of this state, where given
     * @param day only those that count on this day, where given
     * @param knownAt as they were known at this moment
     */
    public record Filter(
            @Nullable String memberState, @Nullable LocalDate day, Instant knownAt) {}

    /** A page of terms in the order of their first days; after that term, where one is given. */
    public List<ShepherdTerm> list(Filter filter, Optional<Place> after, int limit) {
        var query = new StringBuilder(KNOWN);
        var parameters = Parameters.with("knownAt", filter.knownAt());
        if (filter.memberState() != null) {
            query.append(" and memberState = :memberState");
            parameters.and("memberState", filter.memberState());
        }
        if (filter.day() != null) {
            query.append(" and sinceBy <= :day and untilBy > :day");
            parameters.and("day", filter.day());
        }
        after.ifPresent(last -> {
            query.append(" and (sinceBy > :since or sinceBy = :since and id > :id)");
            parameters.and("since", last.since()).and("id", last.id());
        });
        return find(query + " order by sinceBy, id", parameters)
                .range(0, limit - 1)
                .list();
    }

    /** A term's place in the list. */
    public record Place(LocalDate since, UUID id) {}
}
