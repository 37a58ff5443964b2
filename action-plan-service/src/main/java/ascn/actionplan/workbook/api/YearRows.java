package ascn.actionplan.workbook.api;

import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.actionplan.progress.domain.KnownProject;
import ascn.actionplan.progress.domain.ProgressContent;
import ascn.actionplan.progress.domain.ProgressEntryId;
import ascn.actionplan.progress.domain.ProgressLine;
import ascn.actionplan.project.domain.ProjectStatus;
import ascn.actionplan.workbook.application.YearReading;
import ascn.actionplan.workbook.domain.Filled;
import ascn.actionplan.workbook.domain.Findings;
import ascn.actionplan.workbook.domain.Places;
import ascn.actionplan.workbook.domain.Severity;
import ascn.actionplan.workbook.domain.Sheet;
import ascn.actionplan.workbook.domain.SheetRow;
import ascn.actionplan.workbook.domain.Texts;
import ascn.actionplan.workbook.domain.Workbook;
import ascn.actionplan.workbook.domain.WorkbookCellUnclear;
import ascn.actionplan.workbook.domain.YearList;
import ascn.contracts.record.OnRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a year's list as lines of a city's entry. A line that names its source is one of the record: what its list does
 * not say is then NOT_ON_RECORD (rule N02), and nothing of it is guessed.
 */
final class YearRows implements YearReading {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_TEXT = 4000;
    private static final Set<String> COLUMNS = columns();

    /** Parts of the network's form by their names, and the headings under which they stand. */
    private static final Map<String, String> PARTS = Map.of(
            "objective", "objective",
            "progress", "progress",
            "obstacles", "obstacles",
            "wayForward", "way_forward",
            "supportRequired", "support_required");

    private final Workbook workbook;

    YearRows(Workbook workbook) {
        this.workbook = workbook;
    }

    private static Set<String> columns() {
        var columns = new HashSet<>(YearList.HEADINGS);
        columns.addAll(YearList.OF_PUBLISHED_LISTS);
        return Set.copyOf(columns);
    }

    @Override
    public @Nullable String base() {
        return workbook.base();
    }

    @Override
    public boolean isOfTheRecord() {
        return workbook.projects().rows().stream().anyMatch(YearRows::isOfTheRecord);
    }

    private static boolean isOfTheRecord(SheetRow row) {
        return !row.text("source").isEmpty();
    }

    @Override
    public Filled<ProgressContent> fill(
            ProgressEntryId id, ProgressContent former, Map<String, KnownProject> projects, boolean isWhole) {
        var findings = new Findings(new Places());
        findings.addAll(workbook.findings());
        var sheet = workbook.projects();
        findings.addAll(SheetChecks.unknownColumns(sheet, COLUMNS));
        var lines = new LinkedHashMap<String, ProgressLine>();
        for (var row : sheet.rows()) {
            keyOf(sheet, row, id, findings).ifPresent(key -> {
                if (lines.containsKey(key)) {
                    SheetChecks.unplaced(
                            findings,
                            sheet.cell(row, "project_key"),
                            "Another row is about the project '" + key + "' already",
                            "Make one row of the two");
                } else {
                    lines.put(key, line(new Row(sheet, row, key, findings, isWhole), former, projects.get(key)));
                }
            });
        }
        return new Filled<>(new ProgressContent(former.noUpdate(), new ArrayList<>(lines.values())), findings);
    }

    /** One row and what it is read into. */
    private record Row(Sheet sheet, SheetRow row, String key, Findings findings, boolean isWhole) {

        RowValues values() {
            return new RowValues(sheet, row, "lines/" + key, findings, isWhole);
        }
    }

    /** The project of a row, where it is one of this city and year. */
    private static Optional<String> keyOf(Sheet sheet, SheetRow row, ProgressEntryId id, Findings findings) {
        var named = row.text("project_key");
        var key = named.substring(named.indexOf('/') + 1);
        var city = named.contains("/") ? named.substring(0, named.indexOf('/')) : row.text("city");
        if (key.isEmpty()) {
            SheetChecks.unplaced(
                    findings,
                    sheet.cell(row, "project_key"),
                    "The row names no project",
                    "Write its key: city, slash, key of the project");
            return Optional.empty();
        }
        if (!key.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            SheetChecks.unplaced(
                    findings, sheet.cell(row, "project_key"), "'" + key + "' is not in kebab case", "Correct the key");
            return Optional.empty();
        }
        if (!city.isEmpty() && !city.equals(id.city())
                || !row.text("city").isEmpty() && !row.text("city").equals(id.city())) {
            var field = city.isEmpty() || city.equals(id.city()) || !named.contains("/") ? "city" : "project_key";
            SheetChecks.unplaced(
                    findings,
                    sheet.cell(row, field),
                    "The row is about a project of another city than " + id.city(),
                    "Send each city's rows as that city's officer");
            return Optional.empty();
        }
        if (!row.text("year").isEmpty() && !row.text("year").equals(String.valueOf(id.year()))) {
            SheetChecks.unplaced(
                    findings,
                    sheet.cell(row, "year"),
                    "The row is of the year " + row.text("year") + " and not of " + id.year(),
                    "Send it to the entry of its year");
            return Optional.empty();
        }
        return Optional.of(key);
    }

    private static ProgressLine line(Row row, ProgressContent former, @Nullable KnownProject known) {
        var before = former.lines().stream()
                .filter(line -> line.project().equals(row.key()))
                .findFirst()
                .orElseGet(() -> YearList.empty(row.key()));
        var path = "lines/" + row.key();
        row.findings().places().put(path, row.sheet().cell(row.row(), "project_key"));
        row.findings().places().put(path + "/project", row.sheet().cell(row.row(), "project_key"));
        var values = row.values();
        return new ProgressLine(
                row.key(),
                title(row, values, before, known),
                focusArea(values, before, known),
                status(row, values, before),
                part("objective", row, values, before.objective()),
                part("progress", row, values, before.progress()),
                part("obstacles", row, values, before.obstacles()),
                part("wayForward", row, values, before.wayForward()),
                part("supportRequired", row, values, before.supportRequired()),
                before.milestones(),
                before.indicators(),
                before.evidence());
    }

    /** A title that is the project's own says nothing new. */
    private static @Nullable String title(
            Row row, RowValues values, ProgressLine before, @Nullable KnownProject known) {
        var shown = before.title() == null && known != null ? known.title() : before.title();
        var told = values.optional("title", "title", shown);
        tooLong(row, "title", told, LONGEST_TITLE);
        return Objects.equals(told, shown) ? before.title() : told;
    }

    private static @Nullable FocusArea focusArea(RowValues values, ProgressLine before, @Nullable KnownProject known) {
        var shown = before.focusArea() == null && known != null ? known.focusArea() : before.focusArea();
        var told = values.choice("focusArea", "focus_area", FocusArea.class, shown, null);
        return told == shown ? before.focusArea() : told;
    }

    private static @Nullable ProjectStatus status(Row row, RowValues values, ProgressLine before) {
        var told = values.choice("status", "status", ProjectStatus.class, before.status(), null);
        return told == null && isOfTheRecord(row.row()) ? ProjectStatus.NOT_ON_RECORD : told;
    }

    private static @Nullable OnRecord part(String field, Row row, RowValues values, @Nullable OnRecord before) {
        var told = values.optionalOnRecord(field, PARTS.getOrDefault(field, field), before);
        tooLong(row, PARTS.getOrDefault(field, field), told == null ? null : told.toString(), LONGEST_TEXT);
        return told == null && isOfTheRecord(row.row()) ? OnRecord.notOnRecord() : told;
    }

    private static void tooLong(Row row, String heading, @Nullable String text, int longest) {
        if (Texts.of(text).length() > longest) {
            row.findings()
                    .add(
                            Severity.ERROR,
                            row.sheet().cell(row.row(), heading),
                            new WorkbookCellUnclear(
                                    heading + " is longer than " + longest + " characters", "Say it in fewer words"));
        }
    }
}
