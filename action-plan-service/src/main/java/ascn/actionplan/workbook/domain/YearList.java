package ascn.actionplan.workbook.domain;

import ascn.actionplan.progress.domain.KnownProject;
import ascn.actionplan.progress.domain.ProgressLine;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The list of projects of a year, under the headings of the network's published lists, and after them the parts of its form.
 * A line is about the project whose key it names; its title may be another one each year.
 */
public final class YearList {

    /** Headings of a download. */
    public static final List<String> HEADINGS = List.of(
            "year",
            "city",
            "title",
            "project_key",
            "focus_area",
            "status",
            "objective",
            "progress",
            "obstacles",
            "way_forward",
            "support_required",
            Workbook.BASE);

    /** Further headings of the published lists, which say how a line was found and decide nothing here. */
    public static final Set<String> OF_PUBLISHED_LISTS =
            Set.of("id", "list", "no", "same_as_basis", "status_basis", "source", "confidence");

    private YearList() {}

    /**
     * A row of the list.
     *
     * @param known the project, where it is on record
     * @param base digest of the entry's text; empty where none was kept
     */
    public static List<String> row(
            int year, String city, ProgressLine line, @Nullable KnownProject known, String base) {
        var title = line.title() == null && known != null ? known.title() : line.title();
        var focusArea = line.focusArea() == null && known != null ? known.focusArea() : line.focusArea();
        return Stream.of(
                        year,
                        city,
                        Texts.of(title),
                        city + "/" + line.project(),
                        Texts.of(focusArea),
                        Texts.of(line.status()),
                        Texts.of(line.objective()),
                        Texts.of(line.progress()),
                        Texts.of(line.obstacles()),
                        Texts.of(line.wayForward()),
                        Texts.of(line.supportRequired()),
                        base)
                .map(Texts::of)
                .toList();
    }

    /** The rows of an entry; of a year without one, the projects that the city may report on. */
    public static Stream<List<String>> rows(
            int year, String city, List<ProgressLine> lines, Map<String, KnownProject> projects, String base) {
        return lines.stream().map(line -> row(year, city, line, projects.get(line.project()), base));
    }

    /** A line that says nothing yet. */
    public static ProgressLine empty(String project) {
        return new ProgressLine(
                project, null, null, null, null, null, null, null, null, List.of(), List.of(), List.of());
    }
}
