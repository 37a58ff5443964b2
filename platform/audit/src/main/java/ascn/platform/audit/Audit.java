package ascn.platform.audit;

import ascn.contracts.record.Act;
import ascn.platform.http.trace.TraceContext;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The trail. A use case that writes says once what it changed; who, under which right and in which call is known from the
 * request:
 *
 * <pre>{@code
 * audit.record(Change.of(before, DossierState.of(dossier)), act);
 * }</pre>
 *
 * <p>One statement for each write. A write that forgets the line cannot commit, see
 * {@link ascn.platform.audit.enforcement}.
 */
public class Audit {

    private static final String KEEP = """
            with entry as (
                insert into audit_entry (id, outcome, refusal, actor, allowed_by, allowed_for, copy_position, operation, act,
                                         subject_type, subject_id, path, occurred_on, recorded_at, before_digest,
                                         after_digest, correlation_id, content_hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                returning id, recorded_at
            )
            insert into audit_unsealed (entry_id, recorded_at) select id, recorded_at from entry
            """;

    private final DataSource dataSource;
    private final Clock clock;
    private final Calls calls;
    private final CurrentWrite write;

    /**
     * @param dataSource gives the connection of the current transaction
     * @param clock tells when something is recorded
     * @param calls knows who calls what
     * @param write the tie to the current transaction
     */
    public Audit(DataSource dataSource, Clock clock, Calls calls, CurrentWrite write) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.calls = calls;
        this.write = write;
    }

    /**
     * Keeps the entry of a write that is no act on the record, for example of a draft: it takes effect today.
     *
     * @throws IllegalStateException outside a transaction or call, or when the transaction has its entry already
     */
    public void record(Change change) {
        var now = clock.instant();
        record(AuditEntry.done(calls.current(), change, today(), now, correlationId()));
    }

    /**
     * Keeps the entry of an act, with the two times of the act (rule N01).
     *
     * @throws IllegalStateException outside a transaction or call, or when the transaction has its entry already
     */
    public void record(Change change, Act act) {
        var occurredOn = act.occurredOn().toString();
        record(AuditEntry.done(calls.current(), change, occurredOn, act.recordedAt(), correlationId()));
    }

    private void record(AuditEntry entry) {
        write.takeEntry();
        keep(entry);
    }

    /**
     * The entry of a refusal, to be kept in a transaction of its own.
     *
     * @param call what was refused, and to whom
     * @param refusal slug of the refusal
     */
    public Denial denial(Call call, String refusal) {
        var entry = AuditEntry.denied(call, refusal, today(), clock.instant(), correlationId());
        return () -> keep(entry);
    }

    /** A denial that is not kept yet; it can be kept by another thread than that of the call. */
    @FunctionalInterface
    public interface Denial {

        /**
         * Keeps it, in the current transaction or, where there is none, in one of its own.
         *
         * @throws AuditUnavailable when the database does not take it
         */
        void keep();
    }

    private String today() {
        return LocalDate.now(clock.withZone(Act.ZONE)).toString();
    }

    private static @Nullable String correlationId() {
        return TraceContext.current().correlationId();
    }

    private void keep(AuditEntry entry) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(KEEP)) {
            set(insert, entry);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new AuditUnavailable(e);
        }
    }

    private static void set(PreparedStatement insert, AuditEntry entry) throws SQLException {
        var call = entry.call();
        var change = entry.change();
        int column = 1;
        insert.setObject(column++, entry.id());
        insert.setString(column++, entry.outcome().name());
        insert.setString(column++, entry.refusal());
        insert.setString(column++, call.actor());
        insert.setString(column++, call.allowedBy());
        insert.setString(column++, call.allowedFor());
        insert.setObject(column++, call.copyPosition(), Types.BIGINT);
        insert.setString(column++, call.operation());
        insert.setString(column++, call.act());
        insert.setString(column++, change == null ? null : change.subject().type());
        insert.setString(column++, change == null ? null : change.subject().id());
        insert.setString(column++, entry.path());
        insert.setString(column++, entry.occurredOn());
        insert.setObject(column++, entry.recordedAt().atOffset(ZoneOffset.UTC));
        insert.setBytes(column++, bytes(change == null ? null : change.before()));
        insert.setBytes(column++, bytes(change == null ? null : change.after()));
        insert.setString(column++, entry.correlationId());
        insert.setBytes(column, entry.contentHash());
    }

    @SuppressWarnings("NullAway") // JDBC takes null for an absent value.
    private static byte[] bytes(@Nullable String digest) {
        return digest == null ? null : HexFormat.of().parseHex(digest);
    }

    /** The database did not take the entry; the caller's transaction is lost with it. */
    public static final class AuditUnavailable extends RuntimeException {
        AuditUnavailable(SQLException cause) {
            super("The audit trail could not be written", cause);
        }
    }
}
