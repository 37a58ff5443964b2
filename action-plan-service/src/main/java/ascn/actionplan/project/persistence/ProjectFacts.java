package ascn.actionplan.project.persistence;

import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.actionplan.catalogue.persistence.Statements;
import ascn.actionplan.project.domain.Measured;
import ascn.actionplan.project.domain.MilestoneFact;
import ascn.actionplan.project.domain.NameFact;
import ascn.actionplan.project.domain.ProjectHistoryEntry;
import ascn.actionplan.project.domain.ProjectStatus;
import ascn.actionplan.project.domain.StatusFact;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is told of projects beside their content; nothing is overwritten. Questions are about a project and what is
 * joined to it, so they take several ids.
 */
@ApplicationScoped
public class ProjectFacts {

    private static final String LATEST = " order by occurred_by desc, recorded_at desc, row_id desc limit 1";
    private static final String OF_THEM = " where project_id = any (cast(? as uuid[])) ";

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final Statements statements;

    ProjectFacts(Statements statements) {
        this.statements = statements;
    }

    /** Keeps how a project stands from the day of the act on. */
    public void keepStatus(UUID project, ProjectStatus status, @Nullable String source, Act act) {
        statements.change(
                "insert into project_status (row_id, project_id, status, occurred_on, occurred_by, source, recorded_at,"
                        + " recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?)",
                ids.generate(),
                project,
                status,
                act.occurredOn().toString(),
                act.occurredOn().lastDay(),
                source,
                act.recordedAt(),
                act.actor());
    }

    /** Keeps what a project is called from the day of the act on. */
    public void keepName(UUID project, String title, @Nullable FocusArea focusArea, @Nullable String source, Act act) {
        statements.change(
                "insert into project_name (row_id, project_id, title, focus_area, occurred_on, occurred_by, source,"
                        + " recorded_at, recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                ids.generate(),
                project,
                title,
                focusArea,
                act.occurredOn().toString(),
                act.occurredOn().lastDay(),
                source,
                act.recordedAt(),
                act.actor());
    }

    /** Keeps a date of a milestone. */
    public void keepMilestone(
            UUID project, String key, MilestoneFact.Kind kind, PartialDate date, @Nullable String source, Act act) {
        statements.change(
                "insert into project_milestone_fact (row_id, project_id, milestone_key, kind, date_on, occurred_on,"
                        + " occurred_by, source, recorded_at, recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                ids.generate(),
                project,
                key,
                kind,
                date.toString(),
                act.occurredOn().toString(),
                act.occurredOn().lastDay(),
                source,
                act.recordedAt(),
                act.actor());
    }

    /** Keeps a value of an indicator. */
    public void keepValue(UUID project, String key, Measured measured, String told, @Nullable String source, Act act) {
        statements.change(
                "insert into project_indicator_value (row_id, project_id, indicator_key, period_on, period_end, measured,"
                        + " told, occurred_on, occurred_by, source, recorded_at, recorded_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                ids.generate(),
                project,
                key,
                measured.period().toString(),
                measured.period().lastDay(),
                ContentJson.write(measured),
                told,
                act.occurredOn().toString(),
                act.occurredOn().lastDay(),
                source,
                act.recordedAt(),
                act.actor());
    }

    /** Keeps that two projects were joined or separated. */
    public void keepJoining(UUID project, UUID other, String kind, String reason, String source, Act act) {
        statements.change(
                "insert into project_joining (row_id, project_id, other_id, kind, reason, occurred_on, occurred_by, source,"
                        + " recorded_at, recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                ids.generate(),
                project,
                other,
                kind,
                reason,
                act.occurredOn().toString(),
                act.occurredOn().lastDay(),
                source,
                act.recordedAt(),
                act.actor());
    }

    /** How they stood on a day, as told last. */
    public Optional<StatusFact> status(Collection<UUID> projects, LocalDate day) {
        return statements.first(
                "select status, occurred_on, source, recorded_at from project_status" + OF_THEM + "and occurred_by <= ?"
                        + LATEST,
                row -> new StatusFact(
                        ProjectStatus.valueOf(row.getString("status")),
                        PartialDate.parse(row.getString("occurred_on")),
                        row.getString("source"),
                        Statements.instant(row, "recorded_at")),
                projects,
                day);
    }

    /** What they were called on a day, as told last. */
    public Optional<NameFact> name(Collection<UUID> projects, LocalDate day) {
        return statements.first(
                "select title, focus_area, occurred_on, source, recorded_at from project_name" + OF_THEM
                        + "and occurred_by <= ?" + LATEST,
                row -> new NameFact(
                        row.getString("title"),
                        focusArea(row),
                        PartialDate.parse(row.getString("occurred_on")),
                        row.getString("source"),
                        Statements.instant(row, "recorded_at")),
                projects,
                day);
    }

    private static @Nullable FocusArea focusArea(ResultSet row) throws SQLException {
        var code = row.getString("focus_area");
        return code == null ? null : FocusArea.valueOf(code);
    }

    /** All that was told of their milestones. */
    public List<MilestoneFact> milestones(Collection<UUID> projects) {
        return statements.all(
                "select milestone_key, kind, date_on, occurred_on, source, recorded_at from project_milestone_fact"
                        + OF_THEM + "order by milestone_key, occurred_by, recorded_at",
                row -> new MilestoneFact(
                        row.getString("milestone_key"),
                        MilestoneFact.Kind.valueOf(row.getString("kind")),
                        PartialDate.parse(row.getString("date_on")),
                        PartialDate.parse(row.getString("occurred_on")),
                        row.getString("source"),
                        Statements.instant(row, "recorded_at")),
                projects);
    }

    /** The values of an indicator, for each period the one that was told last. */
    public List<Measured> values(Collection<UUID> projects, String indicatorKey) {
        return statements.all(
                "select distinct on (period_end, period_on) measured from project_indicator_value" + OF_THEM
                        + "and indicator_key = ? order by period_end, period_on, recorded_at desc, row_id desc",
                row -> ContentJson.read(row.getString("measured"), Measured.class),
                projects,
                indicatorKey);
    }

    /** All that was told of them, in the order of its days. */
    public List<ProjectHistoryEntry> history(Collection<UUID> projects) {
        return statements.all(
                """
                with of_them as (select unnest(cast(? as uuid[])) as project_id)
                select kind, subject, told, focus_area, occurred_on, source, recorded_at from (
                    select project_id, 'STATUS' as kind, null as subject, status as told, null as focus_area, occurred_on,
                        occurred_by, source, recorded_at from project_status
                    union all
                    select project_id, 'NAME', null, title, focus_area, occurred_on, occurred_by, source, recorded_at
                    from project_name
                    union all
                    select project_id, kind, milestone_key, date_on, null, occurred_on, occurred_by, source, recorded_at
                    from project_milestone_fact
                    union all
                    select project_id, 'VALUE', indicator_key, period_on || ': ' || told, null, occurred_on, occurred_by,
                        source, recorded_at from project_indicator_value
                    union all
                    select j.project_id, j.kind, other.key, j.reason, null, j.occurred_on, j.occurred_by, j.source,
                        j.recorded_at
                    from project_joining j join project other on other.project_id = j.other_id) fact
                where project_id in (select project_id from of_them)
                order by occurred_by, recorded_at, kind, subject
                """,
                row -> new ProjectHistoryEntry(
                        row.getString("kind"),
                        row.getString("subject"),
                        row.getString("told"),
                        row.getString("focus_area"),
                        PartialDate.parse(row.getString("occurred_on")),
                        row.getString("source"),
                        Statements.instant(row, "recorded_at")),
                projects);
    }
}
