package ascn.platform.audit.trail;

import ascn.platform.audit.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Answers what was done and denied, newest first. One query for a page. */
@ApplicationScoped
public class FindAuditEntries {

    private static final String SELECT = """
            select entry.id, entry.outcome, entry.refusal, entry.actor, entry.allowed_by, entry.allowed_for,
                   entry.copy_position, entry.operation, entry.act, entry.subject_type, entry.subject_id, entry.path,
                   entry.occurred_on, entry.recorded_at, entry.before_digest, entry.after_digest, entry.correlation_id,
                   entry.content_hash, seal.seq
            from audit_entry entry left join audit_seal seal on seal.entry_id = entry.id
            where true
            """;

    private final DataSource dataSource;

    FindAuditEntries(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    List<AuditEntryView> find(TrailQuery query) {
        if (query.matchesNothing()) {
            return List.of();
        }
        var conditions = conditionsOf(query);
        var text = SELECT + conditions.text() + " order by entry.id desc limit ?";
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(text)) {
            int parameter = 1;
            for (var value : conditions.values()) {
                select.setObject(parameter++, value);
            }
            select.setInt(parameter, query.limit());
            try (var row = select.executeQuery()) {
                var entries = new ArrayList<AuditEntryView>();
                while (row.next()) {
                    entries.add(view(row));
                }
                return entries;
            }
        } catch (SQLException e) {
            throw new TrailUnavailable(e);
        }
    }

    private record Conditions(StringBuilder text, List<Object> values) {

        Conditions and(String condition, @Nullable Object value) {
            if (value != null) {
                text.append(" and ").append(condition);
                values.add(value);
            }
            return this;
        }
    }

    /** A period is also a range of ids, because an id begins with the time of its entry: no index of its own. */
    private static Conditions conditionsOf(TrailQuery query) {
        return new Conditions(new StringBuilder(), new ArrayList<>())
                .and("entry.subject_type = ?", query.subjectType())
                .and("entry.subject_id = ?", query.subjectId())
                .and("entry.actor = ?", query.actor())
                .and("entry.operation = ?", query.operation())
                .and("entry.recorded_at >= ?", moment(query.from()))
                .and("entry.id >= ?", query.from() == null ? null : firstIdAt(query.from()))
                .and("entry.recorded_at < ?", moment(query.to()))
                .and(
                        "entry.id < ?",
                        query.to() == null ? null : firstIdAt(query.to().plusMillis(1)))
                .and("entry.id < ?", query.before().orElse(null));
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    /** UUIDv7 has the milliseconds since 1970 in its first 48 bits. */
    private static UUID firstIdAt(Instant instant) {
        return new UUID(instant.toEpochMilli() << 16, 0);
    }

    private static AuditEntryView view(ResultSet row) throws SQLException {
        int column = 1;
        return new AuditEntryView(
                row.getObject(column++, UUID.class),
                Outcome.valueOf(row.getString(column++)),
                row.getString(column++),
                row.getString(column++),
                row.getString(column++),
                row.getString(column++),
                row.getObject(column++, Long.class),
                row.getString(column++),
                row.getString(column++),
                row.getString(column++),
                row.getString(column++),
                row.getString(column++),
                row.getString(column++),
                row.getObject(column++, OffsetDateTime.class).toInstant(),
                digits(row.getBytes(column++)),
                digits(row.getBytes(column++)),
                row.getString(column++),
                HexFormat.of().formatHex(row.getBytes(column++)),
                row.getObject(column, Long.class));
    }

    private static @Nullable String digits(byte @Nullable [] digest) {
        return digest == null ? null : HexFormat.of().formatHex(digest);
    }

    /** The database does not answer. */
    static final class TrailUnavailable extends RuntimeException {
        TrailUnavailable(SQLException cause) {
            super("The audit trail cannot be read", cause);
        }
    }
}
