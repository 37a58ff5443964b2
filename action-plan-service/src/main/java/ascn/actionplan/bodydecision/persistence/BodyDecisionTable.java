package ascn.actionplan.bodydecision.persistence;

import ascn.actionplan.bodydecision.domain.BodyDecision;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Keeps decisions of bodies, in the transaction that applies their event. */
@ApplicationScoped
public class BodyDecisionTable {

    private final DataSource dataSource;

    BodyDecisionTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Keeps what was told; of one decision the latest plan and the latest record. */
    public void keep(BodyDecision decision, String subjectKind, String subjectId, Instant recordedAt) {
        try (var connection = dataSource.getConnection();
                var upsert = connection.prepareStatement("""
                        insert into body_decision (decision_id, standing, body, subject_kind, subject_id, verb, occurred_on,
                            occurred_by, reference, source, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (decision_id, standing) do update set body = excluded.body,
                            subject_kind = excluded.subject_kind, subject_id = excluded.subject_id, verb = excluded.verb,
                            occurred_on = excluded.occurred_on, occurred_by = excluded.occurred_by,
                            reference = excluded.reference, source = excluded.source, recorded_at = excluded.recorded_at
                        """)) {
            upsert.setObject(1, decision.decisionId());
            upsert.setString(2, decision.standing().name());
            upsert.setString(3, decision.body());
            upsert.setString(4, subjectKind);
            upsert.setString(5, subjectId);
            upsert.setString(6, decision.verb());
            upsert.setString(7, decision.occurredOn().toString());
            upsert.setObject(8, decision.occurredOn().lastDay());
            upsert.setString(9, decision.reference());
            upsert.setString(10, decision.source());
            upsert.setObject(11, recordedAt.atOffset(ZoneOffset.UTC));
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new DecisionsUnavailable(e);
        }
    }

    /** What is known of decisions about one thing, by day. */
    public List<BodyDecision> about(String subjectKind, String subjectId) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select decision_id, body, verb, occurred_on, standing, reference, source from body_decision
                        where subject_kind = ? and subject_id = ? order by occurred_by, decision_id, standing
                        """)) {
            select.setString(1, subjectKind);
            select.setString(2, subjectId);
            try (var row = select.executeQuery()) {
                var decisions = new ArrayList<BodyDecision>();
                while (row.next()) {
                    decisions.add(new BodyDecision(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            row.getString(3),
                            PartialDate.parse(row.getString(4)),
                            Standing.valueOf(row.getString(5)),
                            row.getString(6),
                            row.getString(7)));
                }
                return List.copyOf(decisions);
            }
        } catch (SQLException e) {
            throw new DecisionsUnavailable(e);
        }
    }

    /** The database did not take or give a decision. */
    public static final class DecisionsUnavailable extends RuntimeException {
        DecisionsUnavailable(SQLException cause) {
            super("The decisions of bodies cannot be read or written", cause);
        }
    }
}
