package ascn.cityregistry.calendar.persistence;

import ascn.cityregistry.calendar.domain.CalendarDate;
import ascn.cityregistry.calendar.domain.CalendarDateKind;
import ascn.cityregistry.calendar.domain.CalendarDateNotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the dates of reporting years. */
@ApplicationScoped
public class CalendarDateRepository implements PanacheRepositoryBase<CalendarDate, UUID> {

    private static final String KNOWN = "recordedAt <= :knownAt and (supersededAt is null or supersededAt > :knownAt)";

    /**
     * The date of that id as it was known at a moment.
     *
     * @throws CalendarDateNotFound when there was none
     */
    public CalendarDate get(UUID id, Instant knownAt) {
        return find("id = :id and " + KNOWN, Parameters.with("id", id).and("knownAt", knownAt))
                .firstResultOptional()
                .orElseThrow(() -> new CalendarDateNotFound(id));
    }

    /** The current date of that kind and year, where there is one. */
    public Optional<CalendarDate> current(CalendarDateKind kind, int year) {
        return find("kind = ?1 and year = ?2 and supersededAt is null", kind, year)
                .firstResultOptional();
    }

    /** The dates of a year as they were known at a moment, in the order of their days. */
    public List<CalendarDate> ofYear(int year, Instant knownAt) {
        return list(
                "year = :year and " + KNOWN + " order by occurredBy, id",
                Parameters.with("year", year).and("knownAt", knownAt));
    }

    /**
     * Which dates a list shows.
     *
     * @param year only those of this reporting year, where given
     * @param kind only those of this kind, where given
     * @param knownAt as they were known at this moment
     */
    public record Filter(@Nullable Integer year, @Nullable CalendarDateKind kind, Instant knownAt) {}

    /** A page of dates in the order of their days; after that date, where one is given. */
    public List<CalendarDate> list(Filter filter, Optional<Place> after, int limit) {
        var query = new StringBuilder(KNOWN);
        var parameters = Parameters.with("knownAt", filter.knownAt());
        if (filter.year() != null) {
            query.append(" and year = :year");
            parameters.and("year", filter.year());
        }
        if (filter.kind() != null) {
            query.append(" and kind = :kind");
            parameters.and("kind", filter.kind());
        }
        after.ifPresent(last -> {
            query.append(" and (occurredBy > :by or occurredBy = :by and id > :id)");
            parameters.and("by", last.occurredBy()).and("id", last.id());
        });
        return find(query + " order by occurredBy, id", parameters)
                .range(0, limit - 1)
                .list();
    }

    /** A date's place in the list. */
    public record Place(LocalDate occurredBy, UUID id) {}
}
