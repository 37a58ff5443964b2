package ascn.actionplan.deadline.application;

import ascn.actionplan.deadline.domain.ReportingDeadline;
import ascn.actionplan.deadline.persistence.ReportingDeadlineRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** By when entries are asked for. */
@ApplicationScoped
public class FindReportingDeadlines {

    private final ReportingDeadlineRepository deadlines;

    FindReportingDeadlines(ReportingDeadlineRepository deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * The deadline of a year as it was known at a moment.
     *
     * @throws ascn.actionplan.deadline.domain.DeadlineNotFound when there was none
     */
    @Transactional
    public ReportingDeadline get(int year, Instant knownAt) {
        return deadlines.get(year, knownAt);
    }

    /**
     * A page of deadlines, by year.
     *
     * @param knownAt as they were known at this moment
     * @param after year of the last one of the page before
     */
    @Transactional
    public List<ReportingDeadline> list(Instant knownAt, Optional<List<String>> after, int limit) {
        return deadlines.list(knownAt, after.map(keys -> Integer.valueOf(keys.get(0))), limit);
    }
}
