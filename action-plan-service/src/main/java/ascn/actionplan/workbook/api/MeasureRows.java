package ascn.actionplan.workbook.api;

import ascn.actionplan.project.domain.AggregationKind;
import ascn.actionplan.project.domain.IndicatorPromise;
import ascn.actionplan.project.domain.IndicatorTarget;
import ascn.actionplan.project.domain.KeyTwice;
import ascn.actionplan.project.domain.MilestonePromise;
import ascn.actionplan.project.domain.ProjectContent;
import ascn.actionplan.workbook.domain.Findings;
import ascn.actionplan.workbook.domain.PlanSheets;
import ascn.actionplan.workbook.domain.Severity;
import ascn.actionplan.workbook.domain.Sheet;
import ascn.actionplan.workbook.domain.SheetRow;
import ascn.actionplan.workbook.domain.Workbook;
import ascn.contracts.record.PartialDate;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The rows of milestones, indicators and targets, each at its project. A sheet that is not there says nothing. */
final class MeasureRows {

    private final Workbook workbook;
    private final boolean isWhole;
    private final Findings findings;

    MeasureRows(Workbook workbook, boolean isWhole, Findings findings) {
        this.workbook = workbook;
        this.isWhole = isWhole;
        this.findings = findings;
    }

    /** The projects with what the sheets say of them. */
    List<ProjectContent> with(List<ProjectContent> projects) {
        var keys = new HashSet<>(projects.stream().map(ProjectContent::key).toList());
        var milestones = sheet(PlanSheets.MILESTONES, PlanSheets.MILESTONE, keys);
        var indicators = sheet(PlanSheets.INDICATORS, PlanSheets.INDICATOR, keys);
        var targets = sheet(PlanSheets.TARGETS, PlanSheets.TARGET, keys);
        return projects.stream()
                .map(project -> new Of(project)
                        .milestones(milestones)
                        .indicators(indicators)
                        .targets(targets)
                        .made())
                .toList();
    }

    private Optional<Sheet> sheet(String name, List<String> columns, Set<String> projects) {
        var sheet = workbook.sheet(name).filter(found -> !found.headings().isEmpty());
        sheet.ifPresent(found -> {
            findings.addAll(SheetChecks.unknownColumns(found, Set.copyOf(columns)));
            found.rows().stream()
                    .filter(row -> !projects.contains(row.text("project")))
                    .forEach(row -> SheetChecks.unplaced(
                            findings,
                            found.cell(row, "project"),
                            "The sheet Projects has no project '" + row.text("project") + "'",
                            "Write the key of one of its projects"));
        });
        return sheet;
    }

    private static List<SheetRow> rowsOf(Sheet sheet, String project) {
        return sheet.rows().stream()
                .filter(row -> row.text("project").equals(project))
                .toList();
    }

    /** One project on its way. */
    private final class Of {

        private final ProjectContent project;
        private final String path;
        private List<MilestonePromise> milestones;
        private Map<String, IndicatorPromise> indicators = new LinkedHashMap<>();

        Of(ProjectContent project) {
            this.project = project;
            this.path = "projects/" + project.key();
            this.milestones = project.milestones();
            project.indicators().forEach(indicator -> indicators.put(indicator.key(), indicator));
        }

        /** Whether the row has a key, and one that no row before has. */
        private boolean isPlaced(Sheet sheet, SheetRow row, String field, Set<String> seen) {
            var key = row.text(field);
            var cell = sheet.cell(row, field);
            if (key.isEmpty()) {
                SheetChecks.unplaced(findings, cell, "The row has no " + field, "Give it one");
                return false;
            }
            if (!seen.add(key)) {
                findings.add(Severity.ERROR, cell, new KeyTwice(key, ""));
                return false;
            }
            return true;
        }

        Of milestones(Optional<Sheet> found) {
            found.ifPresent(sheet -> {
                var told = new ArrayList<MilestonePromise>();
                var seen = new HashSet<String>();
                for (var row : rowsOf(sheet, project.key())) {
                    if (isPlaced(sheet, row, "key", seen)) {
                        told.add(milestone(sheet, row));
                    }
                }
                milestones = told;
            });
            return this;
        }

        private MilestonePromise milestone(Sheet sheet, SheetRow row) {
            var key = row.text("key");
            var known = project.milestones().stream()
                    .filter(milestone -> milestone.key().equals(key))
                    .findFirst()
                    .orElseGet(() -> new MilestonePromise(key, "", null));
            var values = at(sheet, row, path + "/milestones/" + key);
            return new MilestonePromise(
                    key, values.text("title", known.title()), values.date("planned", known.planned()));
        }

        private RowValues at(Sheet sheet, SheetRow row, String place) {
            findings.places().put(place, sheet.cell(row, sheet.headings().get(0)));
            findings.places().put(place + "/key", sheet.cell(row, "key"));
            return new RowValues(sheet, row, place, findings, isWhole);
        }

        Of indicators(Optional<Sheet> found) {
            found.ifPresent(sheet -> {
                var told = new LinkedHashMap<String, IndicatorPromise>();
                var seen = new HashSet<String>();
                for (var row : rowsOf(sheet, project.key())) {
                    if (isPlaced(sheet, row, "key", seen)) {
                        told.put(row.text("key"), indicator(sheet, row));
                    }
                }
                indicators = told;
            });
            return this;
        }

        private IndicatorPromise indicator(Sheet sheet, SheetRow row) {
            var key = row.text("key");
            var known = Optional.ofNullable(indicators.get(key));
            var values = at(sheet, row, path + "/indicators/" + key);
            var aggregation = values.choice(
                    "aggregation",
                    "aggregation",
                    AggregationKind.class,
                    known.map(IndicatorPromise::aggregation).orElse(null),
                    null);
            if (aggregation == null && row.text("aggregation").isEmpty()) {
                values.unclear(
                        sheet.cell(row, "aggregation"),
                        "The indicator has no aggregation",
                        "Say how its values make one: SUM, LAST_VALUE, WEIGHTED_PERCENT or QUALITATIVE");
            }
            return new IndicatorPromise(
                    key,
                    values.text("name", known.map(IndicatorPromise::name).orElse(null)),
                    values.text("unit", known.map(IndicatorPromise::unit).orElse(null)),
                    // Of one that is not told nothing follows: what has no kind is refused already.
                    Objects.requireNonNullElse(aggregation, AggregationKind.QUALITATIVE),
                    values.optional(
                            "baseline",
                            "baseline",
                            known.map(IndicatorPromise::baseline).orElse(null)),
                    values.date(
                            "baselineOn",
                            known.map(IndicatorPromise::baselineOn).orElse(null)),
                    known.map(IndicatorPromise::targets).orElse(List.of()),
                    values.list(
                            "dimensions",
                            known.map(IndicatorPromise::dimensions).orElse(List.of())));
        }

        Of targets(Optional<Sheet> found) {
            found.ifPresent(sheet -> {
                var told = new LinkedHashMap<String, List<IndicatorTarget>>();
                var seen = new HashMap<String, Set<String>>();
                rowsOf(sheet, project.key()).forEach(row -> target(sheet, row, told, seen));
                indicators.replaceAll((key, indicator) ->
                        withTargets(indicator, told.getOrDefault(key, isWhole ? List.of() : indicator.targets())));
            });
            return this;
        }

        private void target(
                Sheet sheet, SheetRow row, Map<String, List<IndicatorTarget>> told, Map<String, Set<String>> seen) {
            var key = row.text("indicator");
            var period = row.text("period");
            if (!indicators.containsKey(key)) {
                SheetChecks.unplaced(
                        findings,
                        sheet.cell(row, "indicator"),
                        "The project has no indicator '" + key + "'",
                        "Write the key of one of its indicators");
                return;
            }
            if (!isPeriod(sheet, row, period)
                    || !isPlaced(sheet, row, "period", seen.computeIfAbsent(key, of -> new HashSet<>()))) {
                return;
            }
            var known = indicators.get(key);
            var former = known == null
                    ? Optional.<IndicatorTarget>empty()
                    : known.targets().stream()
                            .filter(target -> target.period().equals(period))
                            .findFirst();
            var values = at(sheet, row, path + "/indicators/" + key + "/targets/" + period);
            told.computeIfAbsent(key, of -> new ArrayList<>())
                    .add(new IndicatorTarget(
                            period,
                            values.text(
                                    "value", former.map(IndicatorTarget::value).orElse(null))));
        }

        private boolean isPeriod(Sheet sheet, SheetRow row, String period) {
            if (period.isEmpty()) {
                return true;
            }
            try {
                return PartialDate.parse(period).toString().equals(period);
            } catch (IllegalArgumentException | DateTimeException e) {
                new RowValues(sheet, row, path, findings, isWhole)
                        .unclear(
                                sheet.cell(row, "period"),
                                "'" + period + "' cannot stand under period",
                                String.valueOf(e.getMessage()));
                return false;
            }
        }

        private IndicatorPromise withTargets(IndicatorPromise indicator, List<IndicatorTarget> targets) {
            return new IndicatorPromise(
                    indicator.key(),
                    indicator.name(),
                    indicator.unit(),
                    indicator.aggregation(),
                    indicator.baseline(),
                    indicator.baselineOn(),
                    targets,
                    indicator.dimensions());
        }

        ProjectContent made() {
            return new ProjectContent(
                    project.key(),
                    project.kind(),
                    project.title(),
                    project.focusArea(),
                    project.focusAreasAsWritten(),
                    project.sectors(),
                    project.undertaking(),
                    project.benefit(),
                    project.from(),
                    project.until(),
                    project.supportRequired(),
                    project.funding(),
                    project.bankability(),
                    project.stakeholders(),
                    project.supporters(),
                    project.pillars(),
                    project.actionLines(),
                    project.urbanRural(),
                    project.inclusion(),
                    milestones,
                    List.copyOf(indicators.values()));
        }
    }
}
