package ascn.actionplan.workbook.api;

import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.actionplan.catalogue.domain.Pillar;
import ascn.actionplan.plan.domain.PlanContent;
import ascn.actionplan.project.api.ProjectContentItem;
import ascn.actionplan.project.domain.KeyTwice;
import ascn.actionplan.project.domain.ProjectContent;
import ascn.actionplan.project.domain.ProjectKind;
import ascn.actionplan.project.domain.UrbanRural;
import ascn.actionplan.workbook.application.PlanReading;
import ascn.actionplan.workbook.domain.Filled;
import ascn.actionplan.workbook.domain.Findings;
import ascn.actionplan.workbook.domain.Paths;
import ascn.actionplan.workbook.domain.Places;
import ascn.actionplan.workbook.domain.PlanSheets;
import ascn.actionplan.workbook.domain.Severity;
import ascn.actionplan.workbook.domain.Sheet;
import ascn.actionplan.workbook.domain.SheetRow;
import ascn.actionplan.workbook.domain.Workbook;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of a workbook as projects of a plan, within the bounds that the API has for them. */
final class PlanRows implements PlanReading {

    private static final Set<String> COLUMNS = columns();

    private final Workbook workbook;
    private final Validator validator;

    PlanRows(Workbook workbook, Validator validator) {
        this.workbook = workbook;
        this.validator = validator;
    }

    private static Set<String> columns() {
        var columns = new HashSet<>(PlanSheets.PROJECTS);
        columns.add(Workbook.BASE);
        return Set.copyOf(columns);
    }

    @Override
    public @Nullable String base() {
        return workbook.base();
    }

    @Override
    public Filled<PlanContent> fill(PlanContent former, boolean isWhole) {
        var findings = new Findings(new Places());
        findings.addAll(workbook.findings());
        var sheet = workbook.projects();
        findings.addAll(SheetChecks.unknownColumns(sheet, COLUMNS));
        var projects = new LinkedHashMap<String, ProjectContent>();
        for (var row : sheet.rows()) {
            var key = row.text("key");
            var cell = sheet.cell(row, "key");
            if (key.isEmpty()) {
                SheetChecks.unplaced(findings, cell, "The row has no key", "Give the project a key in kebab case");
            } else if (projects.containsKey(key)) {
                findings.add(Severity.ERROR, cell, new KeyTwice(key, ""));
            } else {
                findings.places().put("projects/" + key, cell);
                var known = former.project(key).orElseGet(() -> ProjectContent.named(key, "", null));
                projects.put(key, project(sheet, row, known, findings, isWhole));
            }
        }
        var measures = new MeasureRows(workbook, isWhole, findings);
        var mine = measures.with(new ArrayList<>(projects.values()));
        mine.forEach(project -> check(project, findings));
        return new Filled<>(
                new PlanContent(
                        former.vision(),
                        former.targets(),
                        former.focusAreas(),
                        former.blueprints(),
                        former.nationalPlans(),
                        former.supporters(),
                        mine),
                findings);
    }

    private void check(ProjectContent project, Findings findings) {
        var at = "projects/" + project.key() + "/";
        SheetChecks.bounds(
                findings,
                validator.validate(ProjectContentItem.of(project)),
                pointer -> at + Paths.of(project, pointer));
    }

    private static ProjectContent project(
            Sheet sheet, SheetRow row, ProjectContent former, Findings findings, boolean isWhole) {
        var values = new RowValues(sheet, row, "projects/" + former.key(), findings, isWhole);
        findings.places().put("projects/" + former.key() + "/key", sheet.cell(row, "key"));
        return new ProjectContent(
                former.key(),
                Objects.requireNonNullElse(
                        values.choice("kind", "kind", ProjectKind.class, former.kind(), ProjectKind.PROJECT),
                        ProjectKind.PROJECT),
                values.text("title", former.title()),
                values.choice("focusArea", "focusArea", FocusArea.class, former.focusArea(), null),
                values.list("focusAreasAsWritten", former.focusAreasAsWritten()),
                values.list("sectors", former.sectors()),
                values.onRecord("undertaking", former.undertaking()),
                values.onRecord("benefit", former.benefit()),
                values.date("from", former.from()),
                values.date("until", former.until()),
                values.list("supportRequired", former.supportRequired()),
                former.funding(),
                former.bankability(),
                former.stakeholders(),
                former.supporters(),
                values.choices("pillars", Pillar.class, former.pillars()),
                values.list("actionLines", former.actionLines()),
                shares(sheet, row, values, former, findings),
                values.onRecord("inclusion", former.inclusion()),
                former.milestones(),
                former.indicators());
    }

    /** Two columns tell it, and one alone tells nothing. */
    private static @Nullable UrbanRural shares(
            Sheet sheet, SheetRow row, RowValues values, ProjectContent former, Findings findings) {
        var shares = former.urbanRural();
        var urban = values.number("urban", shares == null ? null : shares.urban());
        var rural = values.number("rural", shares == null ? null : shares.rural());
        if (sheet.has("urban")) {
            findings.places().put("projects/" + former.key() + "/urbanRural", sheet.cell(row, "urban"));
        }
        if (urban != null && rural != null) {
            return new UrbanRural(urban, rural);
        }
        if (urban != null || rural != null) {
            values.unclear(
                    sheet.cell(row, urban == null ? "urban" : "rural"),
                    "Of the two shares one is missing",
                    "Give both, which make 100, or none");
        }
        return shares;
    }
}
