package ascn.actionplan.workbook.application;

import ascn.actionplan.progress.domain.KnownProject;
import ascn.actionplan.progress.domain.ProgressContent;
import ascn.actionplan.progress.domain.ProgressEntryId;
import ascn.actionplan.workbook.domain.Filled;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file with the projects of a year. */
public interface YearReading {

    /** Digest of the text from which it was made; null where it says none. */
    @Nullable
    String base();

    /** Whether its lines come from the record: they name a source (rule N02). */
    boolean isOfTheRecord();

    /**
     * What the file says of a city.
     *
     * @param id the city and the year
     * @param former the text from which it was made, or without one the entry of now
     * @param projects the city's projects by every key that leads to them
     * @param isWhole as of {@link PlanReading#fill}
     */
    Filled<ProgressContent> fill(
            ProgressEntryId id, ProgressContent former, Map<String, KnownProject> projects, boolean isWhole);
}
