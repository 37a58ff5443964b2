package ascn.actionplan.progress.application;

import ascn.actionplan.progress.domain.ProgressEntryId;
import ascn.actionplan.progress.domain.ProgressState;
import ascn.actionplan.progress.domain.ProgressSummary;
import ascn.actionplan.progress.persistence.ProgressEntryRepository;
import ascn.actionplan.progress.persistence.ProgressEntryRepository.Filter;
import ascn.contracts.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which yearly entries there are, for those who may read them. */
@ApplicationScoped
public class FindProgress {

    private final ReadableEntries readable;
    private final ProgressEntryRepository entries;
    private final ProgressReaders readers;
    private final ViewProgress view;

    FindProgress(
            ReadableEntries readable, ProgressEntryRepository entries, ProgressReaders readers, ViewProgress view) {
        this.readable = readable;
        this.entries = entries;
        this.readers = readers;
        this.view = view;
    }

    /**
     * One entry.
     *
     * @throws ascn.actionplan.progress.domain.ProgressEntryNotFound when there is none for the actor
     */
    @Transactional
    public ProgressView get(ProgressEntryId id, Actor actor) {
        return view.of(readable.get(id, actor));
    }

    /**
     * A page of entries, by city and year.
     *
     * @param city only those of this city, where given
     * @param memberState only those of the cities of this state, where given
     * @param year only those of this year, where given
     * @param state only those that are there now, where given
     * @param after city and year of the last entry of the page before
     * @throws ascn.actionplan.progress.domain.ProgressOfAnother when the city or state is not the caller's
     */
    @Transactional
    public List<ProgressSummary> list(
            @Nullable String city,
            @Nullable String memberState,
            @Nullable Integer year,
            @Nullable ProgressState state,
            Optional<List<String>> after,
            int limit) {
        var reader = readers.reader(city, memberState);
        var place = after.map(keys -> new ProgressEntryId(keys.get(0), Integer.parseInt(keys.get(1))));
        return entries.list(new Filter(reader.city(), memberState, year, state), reader.viewer(), place, limit);
    }
}
