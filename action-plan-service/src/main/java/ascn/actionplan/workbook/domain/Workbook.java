package ascn.actionplan.workbook.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was read.
 *
 * @param base digest of the text from which it was made, where it says one
 * @param sheets its sheets
 * @param findings what was remarkable about single cells while it was read
 */
public record Workbook(@Nullable String base, List<Sheet> sheets, List<Finding> findings) {

    /** The sheet, and the only one of a CSV file, that holds the projects. */
    public static final String PROJECTS = "Projects";

    /** The hidden sheet that says from what an XLSX file was made. */
    public static final String ORIGIN = "ascn";

    /** The heading that says it in a CSV file. */
    public static final String BASE = "base";

    /** Keeps the lists from changing. */
    public Workbook {
        sheets = List.copyOf(sheets);
        findings = List.copyOf(findings);
    }

    /** The sheet of that name. */
    public Optional<Sheet> sheet(String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }

    /**
     * The sheet of the projects.
     *
     * @throws WorkbookUnreadable when there is none
     */
    public Sheet projects() {
        return sheet(PROJECTS).orElseThrow(WorkbookUnreadable::withoutProjects);
    }
}
