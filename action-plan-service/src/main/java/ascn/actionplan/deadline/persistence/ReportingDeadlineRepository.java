package ascn.actionplan.deadline.persistence;

import ascn.actionplan.deadline.domain.DeadlineNotFound;
import ascn.actionplan.deadline.domain.ReportingDeadline;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps deadlines. */
@ApplicationScoped
public class ReportingDeadlineRepository implements PanacheRepositoryBase<ReportingDeadline, UUID> {

    private static final String KNOWN = "recordedAt <= :knownAt and (supersededAt is null or supersededAt > :knownAt)";

    /** The deadline of a year as it was known at a moment. */
    public Optional<ReportingDeadline> of(int year, Instant knownAt) {
        return find("ofYear = :year and " + KNOWN, Parameters.with("year", year).and("knownAt", knownAt))
                .firstResultOptional();
    }

    /**
     * The deadline of a year as it was known at a moment.
     *
     * @throws DeadlineNotFound when there was none
     */
    public ReportingDeadline get(int year, Instant knownAt) {
        return of(year, knownAt).orElseThrow(() -> new DeadlineNotFound(year));
    }

    /** A page of deadlines by year, after that year where one is given. */
    public List<ReportingDeadline> list(Instant knownAt, Optional<Integer> after, int limit) {
        var parameters = Parameters.with("knownAt", knownAt).and("last", after.orElse(Integer.MIN_VALUE));
        return find(KNOWN + " and ofYear > :last order by ofYear", parameters)
                .range(0, limit - 1)
                .list();
    }
}
