package ascn.actionplan.plan.persistence;

import ascn.actionplan.catalogue.persistence.Statements;
import ascn.actionplan.plan.domain.Consultation;
import ascn.actionplan.plan.domain.Plan;
import ascn.actionplan.plan.domain.PlanContent;
import ascn.actionplan.plan.domain.PlanEvent.PlanConsulted;
import ascn.actionplan.plan.domain.PlanEvent.PlanSubmitted;
import ascn.actionplan.plan.domain.PlanId;
import ascn.actionplan.plan.domain.PlanVersion;
import ascn.actionplan.plan.domain.VersionHead;
import ascn.contracts.record.PartialDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the texts of plans: drafts, versions and what National Representatives said. Plain statements, one for each. */
@ApplicationScoped
public class PlanTexts {

    private final Statements sql;
    private final PlanJson json;

    PlanTexts(Statements sql, PlanJson json) {
        this.sql = sql;
        this.json = json;
    }

    /** The draft of a plan as it is. */
    public PlanContent draft(UUID plan) {
        return sql.first(
                        "select content from plan_draft where plan_id = ?", row -> json.content(row.getString(1)), plan)
                .orElse(PlanContent.EMPTY);
    }

    /** Keeps a draft in the place of the one before. */
    public void keepDraft(UUID plan, PlanContent content) {
        sql.change(
                "insert into plan_draft (plan_id, content) values (?, ?::jsonb)"
                        + " on conflict (plan_id) do update set content = excluded.content",
                plan,
                json.write(content));
    }

    /** Keeps a version, and with it the consultations that travel along. */
    public void keep(UUID plan, PlanSubmitted submitted) {
        var act = submitted.act();
        sql.change(
                "insert into plan_version (plan_id, number, digest, content, projects, occurred_on, occurred_by, standing,"
                        + " source, recorded_at, recorded_by) values (?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?)",
                plan,
                submitted.version(),
                submitted.digest(),
                json.write(submitted.content()),
                submitted.content().projects().size(),
                act.occurredOn().toString(),
                act.occurredOn().lastDay(),
                act.standing().name(),
                act.sourceText(),
                act.recordedAt(),
                act.actor());
        sql.change(
                "update plan_consultation set version = ? where plan_id = ? and version is null",
                submitted.version(),
                plan);
    }

    /** Keeps a consultation, which waits for the next version. */
    public void keep(UUID plan, PlanConsulted consulted) {
        var consultation = consulted.consultation();
        var act = consultation.act();
        sql.change(
                "insert into plan_consultation (consultation_id, plan_id, draft_digest, comments, occurred_on, occurred_by,"
                        + " standing, source, recorded_at, recorded_by) values (?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?)",
                consultation.id(),
                plan,
                consultation.draftDigest(),
                json.write(consultation.comments()),
                act.occurredOn().toString(),
                act.occurredOn().lastDay(),
                act.standing().name(),
                act.sourceText(),
                act.recordedAt(),
                act.actor());
    }

    /** All consultations of a plan, oldest first. */
    public List<Consultation> consultations(UUID plan) {
        return sql.all(
                "select * from plan_consultation where plan_id = ? order by consultation_id", this::consultation, plan);
    }

    /** Those that wait for the next version, oldest first. */
    public List<Consultation> waiting(UUID plan) {
        return sql.all(
                "select * from plan_consultation where plan_id = ? and version is null order by consultation_id",
                this::consultation,
                plan);
    }

    private Consultation consultation(ResultSet row) throws SQLException {
        return new Consultation(
                row.getObject("consultation_id", UUID.class),
                row.getString("draft_digest"),
                json.comments(row.getString("comments")),
                Statements.act(row),
                row.getObject("version", Integer.class));
    }

    /** A version of a plan, with what travels with it. */
    public Optional<PlanVersion> version(Plan plan, int number) {
        return sql.first(
                "select * from plan_version where plan_id = ? and number = ?",
                row -> version(plan.id(), row, travelling(plan.uuid(), number)),
                plan.uuid(),
                number);
    }

    private List<Consultation> travelling(UUID plan, int number) {
        return sql.all(
                "select * from plan_consultation where plan_id = ? and version = ? order by consultation_id",
                this::consultation,
                plan,
                number);
    }

    private PlanVersion version(PlanId id, ResultSet row, List<Consultation> consultations) throws SQLException {
        return new PlanVersion(
                id,
                row.getInt("number"),
                row.getString("digest"),
                json.content(row.getString("content")),
                consultations,
                Statements.act(row));
    }

    /** The versions of a plan without their texts, the first one first. */
    public List<VersionHead> versions(UUID plan) {
        return sql.all(
                "select v.number, v.digest, v.projects, v.occurred_on, v.source, v.recorded_at, v.standing, v.recorded_by,"
                        + " (select count(*) from plan_consultation c where c.plan_id = v.plan_id and c.version = v.number)"
                        + " as consultations from plan_version v where v.plan_id = ? order by v.number",
                row -> new VersionHead(
                        row.getInt("number"),
                        row.getString("digest"),
                        row.getInt("projects"),
                        row.getInt("consultations"),
                        Statements.act(row)),
                plan);
    }

    /** When the first version of a plan was put forward, as precisely as it is known. */
    public Optional<PartialDate> firstSubmission(UUID plan) {
        return sql.first(
                "select occurred_on from plan_version where plan_id = ? and number = 1",
                row -> PartialDate.parse(row.getString(1)),
                plan);
    }
}
