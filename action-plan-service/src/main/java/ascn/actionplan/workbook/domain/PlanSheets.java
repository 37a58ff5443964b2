package ascn.actionplan.workbook.domain;

import ascn.actionplan.plan.domain.PlanContent;
import ascn.actionplan.project.domain.ProjectContent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of a plan: its projects, milestones, indicators and targets, under the names of the API. What has no column
 * (money, organisations, claims about investors, the plan's own parts) is not in a workbook and is left as it is.
 */
public final class PlanSheets {

    /** Headings of the projects. */
    public static final List<String> PROJECTS = List.of(
            "key",
            "kind",
            "title",
            "focusArea",
            "focusAreasAsWritten",
            "sectors",
            "undertaking",
            "benefit",
            "from",
            "until",
            "supportRequired",
            "pillars",
            "actionLines",
            "urban",
            "rural",
            "inclusion");

    /** Name of the sheet of milestones. */
    public static final String MILESTONES = "Milestones";

    /** Headings of the milestones. */
    public static final List<String> MILESTONE = List.of("project", "key", "title", "planned");

    /** Name of the sheet of indicators. */
    public static final String INDICATORS = "Indicators";

    /** Headings of the indicators. */
    public static final List<String> INDICATOR =
            List.of("project", "key", "name", "unit", "aggregation", "baseline", "baselineOn", "dimensions");

    /** Name of the sheet of targets. */
    public static final String TARGETS = "Targets";

    /** Headings of the targets. */
    public static final List<String> TARGET = List.of("project", "indicator", "period", "value");

    private PlanSheets() {}

    /** The sheets of a text. */
    public static List<Table> of(PlanContent content) {
        var projects = content.projects();
        return List.of(
                new Table(Workbook.PROJECTS, PROJECTS, projects.stream().map(PlanSheets::project)),
                new Table(MILESTONES, MILESTONE, projects.stream().flatMap(PlanSheets::milestones)),
                new Table(INDICATORS, INDICATOR, projects.stream().flatMap(PlanSheets::indicators)),
                new Table(TARGETS, TARGET, projects.stream().flatMap(PlanSheets::targets)));
    }

    /** The projects alone, as a CSV file has them, with the digest of the text in a last column. */
    public static Table projects(PlanContent content, String digest) {
        var headings = new ArrayList<>(PROJECTS);
        headings.add(Workbook.BASE);
        return new Table(
                Workbook.PROJECTS, headings, content.projects().stream().map(project -> Stream.concat(
                                project(project).stream(), Stream.of(digest))
                        .toList()));
    }

    private static List<String> project(ProjectContent project) {
        var shares = project.urbanRural();
        return row(
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
                project.pillars(),
                project.actionLines(),
                shares == null ? null : shares.urban(),
                shares == null ? null : shares.rural(),
                project.inclusion());
    }

    private static Stream<List<String>> milestones(ProjectContent project) {
        return project.milestones().stream()
                .map(milestone -> row(project.key(), milestone.key(), milestone.title(), milestone.planned()));
    }

    private static Stream<List<String>> indicators(ProjectContent project) {
        return project.indicators().stream()
                .map(indicator -> row(
                        project.key(),
                        indicator.key(),
                        indicator.name(),
                        indicator.unit(),
                        indicator.aggregation(),
                        indicator.baseline(),
                        indicator.baselineOn(),
                        indicator.dimensions()));
    }

    private static Stream<List<String>> targets(ProjectContent project) {
        return project.indicators().stream().flatMap(indicator -> indicator.targets().stream()
                .map(target -> row(project.key(), indicator.key(), target.period(), target.value())));
    }

    private static List<String> row(@Nullable Object... values) {
        return Arrays.stream(values).map(Texts::of).toList();
    }
}
