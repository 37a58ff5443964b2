package ascn.actionplan.workbook.application;

import ascn.actionplan.progress.application.ProgressReaders;
import ascn.actionplan.progress.domain.ProgressContent;
import ascn.actionplan.progress.domain.ProgressEntryId;
import ascn.actionplan.progress.domain.ProgressReader;
import ascn.actionplan.workbook.domain.YearList;
import ascn.actionplan.workbook.persistence.YearEntries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives the lists of projects of a year: of one city to be worked on, or of all cities that the reader may see. */
@ApplicationScoped
public class DownloadYear {

    /** Cities of a page; a page is read at once, the whole list never is. */
    private static final int CITIES = 200;

    private final ProgressReaders readers;
    private final YearEntries entries;
    private final Bases bases;

    DownloadYear(ProgressReaders readers, YearEntries entries, Bases bases) {
        this.readers = readers;
        this.entries = entries;
        this.bases = bases;
    }

    /**
     * Some cities of a list.
     *
     * @param rows in the order of {@link YearList#HEADINGS}
     * @param last slug of the last city; null where no city comes after
     */
    public record Page(List<List<String>> rows, @Nullable String last) {

        /** Keeps the rows from changing. */
        public Page {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Who asks, and for what.
     *
     * @throws ascn.actionplan.project.domain.CityUnknown when there is no such city
     * @throws ascn.actionplan.progress.domain.ProgressOfAnother when the city or state is not the caller's
     */
    @Transactional
    public ProgressReader reader(@Nullable String city, @Nullable String memberState) {
        return readers.reader(city, memberState);
    }

    /**
     * The next cities. The list of a single city is remembered, to be merged when it comes back; of a city without an entry
     * it has the projects on which the city may report.
     *
     * @param after slug of the last city of the page before; empty for the first page
     */
    @Transactional
    public Page page(int year, ProgressReader reader, String after) {
        var found = entries.entries(year, reader, after, CITIES);
        var city = reader.city();
        if (city != null) {
            var id = new ProgressEntryId(city, year);
            return after.isEmpty() ? ofCity(id, found.get(city)) : new Page(List.of(), null);
        }
        var projects = entries.projects(found.keySet());
        var rows = new ArrayList<List<String>>();
        @Nullable String last = null;
        for (var entry : found.entrySet()) {
            var known = projects.getOrDefault(entry.getKey(), Map.of());
            YearList.rows(year, entry.getKey(), entry.getValue().lines(), known, "")
                    .forEach(rows::add);
            last = entry.getKey();
        }
        return new Page(rows, found.size() < CITIES ? null : last);
    }

    private Page ofCity(ProgressEntryId id, @Nullable ProgressContent content) {
        var known = entries.projects(List.of(id.city())).getOrDefault(id.city(), Map.of());
        if (content == null) {
            var lines = known.keySet().stream().map(YearList::empty).toList();
            return new Page(
                    YearList.rows(id.year(), id.city(), lines, known, "").toList(), null);
        }
        var digest = Bases.digestOf(content);
        bases.keep(JudgeYearList.subject(id), digest, content);
        return new Page(
                YearList.rows(id.year(), id.city(), content.lines(), known, digest)
                        .toList(),
                null);
    }
}
