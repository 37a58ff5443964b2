package ascn.actionplan.progress.persistence;

import ascn.actionplan.progress.domain.ProgressEntry;
import ascn.actionplan.progress.domain.ProgressEntryId;
import ascn.actionplan.progress.domain.ProgressState;
import ascn.actionplan.progress.domain.ProgressSummary;
import ascn.actionplan.project.domain.Viewer;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps the yearly entries of cities. */
@ApplicationScoped
public class ProgressEntryRepository implements PanacheRepositoryBase<ProgressEntry, ProgressEntryId> {

    /** A code that nobody has: a question for none of a set still needs a value. */
    private static final Set<String> NONE = Set.of("");

    /**
     * Which entries a list shows.
     *
     * @param city only those of this city, where given
     * @param memberState only those of the cities of this state, where given
     * @param year only those of this year, where given
     * @param state only those that are there now, where given
     */
    public record Filter(
            @Nullable String city,
            @Nullable String memberState,
            @Nullable Integer year,
            @Nullable ProgressState state) {}

    /** A page of the entries that a viewer may read, by city and year; drafts only those of the viewer's own cities. */
    public List<ProgressSummary> list(Filter filter, Viewer viewer, Optional<ProgressEntryId> after, int limit) {
        var query = new StringBuilder("select entry.id.city, entry.memberState, entry.id.year, entry.state,"
                + " entry.stateSince, entry.noUpdate, entry.lineCount, entry.version from ProgressEntry entry"
                + " where (entry.state <> :draft or entry.id.city in :cities)");
        var parameters = Parameters.with("draft", ProgressState.DRAFT).and("cities", orNone(viewer.cities()));
        if (!viewer.secretariat()) {
            query.append(" and (entry.id.city in :cities or entry.memberState in :states)");
            parameters.and("states", orNone(viewer.memberStates()));
        }
        and(query, parameters, "entry.id.city = :city", "city", filter.city());
        and(query, parameters, "entry.memberState = :memberState", "memberState", filter.memberState());
        and(query, parameters, "entry.id.year = :year", "year", filter.year());
        and(query, parameters, "entry.state = :state", "state", filter.state());
        after.ifPresent(last -> {
            query.append(" and (entry.id.city > :last or entry.id.city = :last and entry.id.year > :lastYear)");
            parameters.and("last", last.city()).and("lastYear", last.year());
        });
        return find(query + " order by entry.id.city, entry.id.year", parameters)
                .project(ProgressSummary.class)
                .range(0, limit - 1)
                .list();
    }

    private static void and(
            StringBuilder query, Parameters parameters, String condition, String name, @Nullable Object value) {
        if (value != null) {
            query.append(" and ").append(condition);
            parameters.and(name, value);
        }
    }

    private static Set<String> orNone(Set<String> codes) {
        return codes.isEmpty() ? NONE : codes;
    }
}
