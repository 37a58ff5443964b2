package ascn.cityregistry.meeting.persistence;

import ascn.cityregistry.meeting.domain.Meeting;
import ascn.cityregistry.meeting.domain.MeetingNotFound;
import ascn.contracts.record.Standing;
import ascn.platform.http.time.AskedFor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps annual meetings. */
@ApplicationScoped
public class MeetingRepository implements PanacheRepositoryBase<Meeting, UUID> {

    private static final String KNOWN = "recordedAt <= :knownAt and (supersededAt is null or supersededAt > :knownAt)";

    /**
     * The meeting of that id as it was known at a moment.
     *
     * @throws MeetingNotFound when there was none
     */
    public Meeting get(UUID id, Instant knownAt) {
        return find("id = :id and " + KNOWN, Parameters.with("id", id).and("knownAt", knownAt))
                .firstResultOptional()
                .orElseThrow(() -> new MeetingNotFound(id));
    }

    /**
     * The current meeting of that id, for a write: writers of one meeting come one after the other, so that none adds a part
     * to a meeting that another has just concluded.
     *
     * @throws MeetingNotFound when there is none
     */
    public Meeting getForWrite(UUID id) {
        // By a lock of its own and before the row is read: a correction supersedes the row, which a row lock would
        // miss.
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 6))) locked")
                .setParameter(1, "meeting/" + id)
                .getSingleResult();
        return get(id, AskedFor.NOW);
    }

    /**
     * Which meetings a list shows.
     *
     * @param year only that of this calendar year, where given
     * @param day only those that took place by this day for certain, where given
     * @param knownAt as they were known at this moment
     */
    public record Filter(@Nullable Integer year, @Nullable LocalDate day, Instant knownAt) {}

    /** A page of meetings by year; after that year, where one is given. */
    public List<Meeting> list(Filter filter, Optional<Integer> after, int limit) {
        var query = new StringBuilder(KNOWN);
        var parameters = Parameters.with("knownAt", filter.knownAt());
        if (filter.year() != null) {
            query.append(" and year = :year");
            parameters.and("year", filter.year());
        }
        if (filter.day() != null) {
            query.append(" and standing = :recorded and occurredBy <= :day");
            parameters.and("recorded", Standing.RECORDED).and("day", filter.day());
        }
        after.ifPresent(last -> {
            query.append(" and year > :last");
            parameters.and("last", last);
        });
        return find(query + " order by year", parameters).range(0, limit - 1).list();
    }

    /** The current meetings of these years, by year. */
    public List<Meeting> between(int from, int until) {
        return list("supersededAt is null and year between ?1 and ?2 order by year", from, until);
    }

    /** The year of the first meeting on record or planned, where there is one. */
    public Optional<Integer> firstYear() {
        return find("supersededAt is null order by year").firstResultOptional().map(Meeting::year);
    }
}
