package ascn.actionplan.bodydecision.persistence;

import ascn.actionplan.bodydecision.domain.BodyDecision;
import ascn.actionplan.catalogue.persistence.Statements;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Keeps decisions of bodies, in the transaction that applies their event. */
@ApplicationScoped
public class BodyDecisionTable {

    private final Statements statements;

    BodyDecisionTable(Statements statements) {
        this.statements = statements;
    }

    /** Keeps what was told; of one decision the latest plan and the latest record. */
    public void keep(BodyDecision decision, String subjectKind, String subjectId, Instant recordedAt) {
        statements.change(
                """
                insert into body_decision (decision_id, standing, body, subject_kind, subject_id, verb, occurred_on,
                    occurred_by, reference, source, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (decision_id, standing) do update set body = excluded.body,
                    subject_kind = excluded.subject_kind, subject_id = excluded.subject_id, verb = excluded.verb,
                    occurred_on = excluded.occurred_on, occurred_by = excluded.occurred_by,
                    reference = excluded.reference, source = excluded.source, recorded_at = excluded.recorded_at
                """,
                decision.decisionId(),
                decision.standing(),
                decision.body(),
                subjectKind,
                subjectId,
                decision.verb(),
                decision.occurredOn().toString(),
                decision.occurredOn().lastDay(),
                decision.reference(),
                decision.source(),
                recordedAt);
    }

    /** What is known of decisions about one thing, by day. */
    public List<BodyDecision> about(String subjectKind, String subjectId) {
        return statements.all(
                """
                select decision_id, body, verb, occurred_on, standing, reference, source from body_decision
                where subject_kind = ? and subject_id = ? order by occurred_by, decision_id, standing
                """,
                row -> new BodyDecision(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        PartialDate.parse(row.getString(4)),
                        Standing.valueOf(row.getString(5)),
                        row.getString(6),
                        row.getString(7)),
                subjectKind,
                subjectId);
    }
}
