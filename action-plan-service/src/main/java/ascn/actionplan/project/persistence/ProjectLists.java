package ascn.actionplan.project.persistence;

import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.actionplan.catalogue.persistence.Statements;
import ascn.actionplan.project.domain.ProjectFilter;
import ascn.actionplan.project.domain.ProjectKind;
import ascn.actionplan.project.domain.ProjectStatus;
import ascn.actionplan.project.domain.ProjectSummary;
import ascn.actionplan.project.domain.Viewer;
import ascn.contracts.record.PartialDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists projects by city and key: one statement, whatever is asked for, of what the reader sees (rule P17). */
@ApplicationScoped
public class ProjectLists {

    private static final String COLUMNS = """
            select p.city, p.key, p.member_state, p.kind, %s, p.sectors, p.support_required, p.pillars, p.action_lines,
                p.generation, p.plan_version, p.in_plan, p.since_on, p.shared_from
            from project p
            """;
    private static final String NOW = COLUMNS.formatted("p.title, p.focus_area, p.status, p.status_on");

    /** What is told of a project that is joined to another counts for that one. */
    private static final String THEN = COLUMNS.formatted("coalesce(n.title, p.title) as title,"
                    + " case when n.title is null then p.focus_area else n.focus_area end as focus_area,"
                    + " coalesce(s.status, 'NOT_ON_RECORD') as status, s.occurred_on as status_on")
            + """
            left join lateral (
                select f.status, f.occurred_on from project_status f
                where f.project_id in (select j.project_id from project j
                        where j.project_id = p.project_id or j.joined_into = p.project_id)
                    and f.occurred_by <= ?
                order by f.occurred_by desc, f.recorded_at desc limit 1) s on true
            left join lateral (
                select f.title, f.focus_area from project_name f
                where f.project_id in (select j.project_id from project j
                        where j.project_id = p.project_id or j.joined_into = p.project_id)
                    and f.occurred_by <= ?
                order by f.occurred_by desc, f.recorded_at desc limit 1) n on true
            """;

    private final Statements statements;

    ProjectLists(Statements statements) {
        this.statements = statements;
    }

    /**
     * A page of projects.
     *
     * @param after city and key of the last project of the page before
     */
    public List<ProjectSummary> list(ProjectFilter filter, Viewer viewer, Optional<List<String>> after, int limit) {
        var question = new Question(filter.day());
        question.and("p.joined_into is null");
        if (!viewer.secretariat()) {
            question.and(
                    "(p.shared_from <= ? or p.city = any (?) or p.member_state = any (?))",
                    viewer.today(),
                    viewer.cities(),
                    viewer.memberStates());
        }
        if (filter.day() != null) {
            question.and(
                    "(p.since_by <= ? or exists (select 1 from project j"
                            + " where j.joined_into = p.project_id and j.since_by <= ?))",
                    filter.day(),
                    filter.day());
        }
        choose(question, filter);
        after.ifPresent(keys -> question.and("(p.city, p.key) > (?, ?)", keys.get(0), keys.get(1)));
        question.parameters.add(limit);
        return statements.all(
                (filter.day() == null ? NOW : THEN) + question.where + " order by p.city, p.key limit ?",
                ProjectLists::summary,
                question.parameters.toArray());
    }

    private static void choose(Question question, ProjectFilter filter) {
        boolean now = filter.day() == null;
        question.andIf("p.city = ?", filter.city());
        question.andIf("p.member_state = ?", filter.memberState());
        question.andIf("p.kind = ?", filter.kind());
        question.andIf(
                now ? "p.focus_area = ?" : "case when n.title is null then p.focus_area else n.focus_area end = ?",
                filter.focusArea());
        question.andIf(now ? "p.status = ?" : "coalesce(s.status, 'NOT_ON_RECORD') = ?", filter.status());
        question.andIf("p.sectors @> array[?]::text[]", filter.sector());
        question.andIf("p.pillars @> array[?]::text[]", filter.pillar());
        question.andIf("p.action_lines @> array[?]::text[]", filter.actionLine());
        question.andIf(
                now ? "lower(p.title) like ?" : "lower(coalesce(n.title, p.title)) like ?",
                filter.text() == null ? null : "%" + escaped(filter.text()) + "%");
    }

    private static String escaped(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
    }

    /** A condition that grows, with its parameters in their order. */
    private static final class Question {

        private final StringBuilder where = new StringBuilder();
        private final List<Object> parameters = new ArrayList<>();

        Question(@Nullable LocalDate day) {
            if (day != null) {
                parameters.add(day);
                parameters.add(day);
            }
        }

        void and(String condition, Object... values) {
            where.append(where.isEmpty() ? " where " : " and ").append(condition);
            parameters.addAll(List.of(values));
        }

        void andIf(String condition, @Nullable Object value) {
            if (value != null) {
                and(condition, value);
            }
        }
    }

    private static ProjectSummary summary(ResultSet row) throws SQLException {
        var focusArea = row.getString("focus_area");
        var statusOn = row.getString("status_on");
        return new ProjectSummary(
                row.getString("city"),
                row.getString("key"),
                row.getString("member_state"),
                ProjectKind.valueOf(row.getString("kind")),
                row.getString("title"),
                focusArea == null ? null : FocusArea.valueOf(focusArea),
                Statements.texts(row, "sectors"),
                ProjectStatus.valueOf(row.getString("status")),
                statusOn == null ? null : PartialDate.parse(statusOn),
                Statements.texts(row, "support_required"),
                Statements.texts(row, "pillars"),
                Statements.texts(row, "action_lines"),
                row.getString("generation"),
                row.getObject("plan_version", Integer.class),
                row.getBoolean("in_plan"),
                PartialDate.parse(row.getString("since_on")),
                row.getObject("shared_from", LocalDate.class));
    }
}
