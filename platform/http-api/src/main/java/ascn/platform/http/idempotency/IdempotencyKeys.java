package ascn.platform.http.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;

/** The table of keys. Each statement runs on the connection of the current transaction. */
@ApplicationScoped
class IdempotencyKeys {

    /** A parallel call waits that long for the first one; the limit ends with the insert. */
    private static final String CLAIM = """
            set local lock_timeout = '1s';
            insert into idempotency_key (operation, caller, key, request_hash) values (?, ?, ?, ?) on conflict do nothing;
            set local lock_timeout = default
            """;

    /** SQLSTATE of a lock that did not come in time. */
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final DataSource dataSource;

    IdempotencyKeys(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * One call.
     *
     * @param operation the operation's id
     * @param caller the actor's id, or empty
     * @param key what the caller chose
     */
    record CallKey(String operation, String caller, String key) {}

    /** What an earlier call with the same key has done. */
    @SuppressWarnings("ArrayRecordComponent") // Only read by the method below.
    record Earlier(byte[] requestHash, Optional<Outcome> outcome) {

        boolean isOf(byte[] hash) {
            return Arrays.equals(requestHash, hash);
        }
    }

    /**
     * Takes the key for the current transaction, which either refusal must end: it may have begun to write.
     *
     * @throws KeyTaken when an earlier call has had its effect
     * @throws KeyInUse when a parallel call has not ended within a second
     */
    void claim(CallKey call, byte[] requestHash) {
        try (var connection = dataSource.getConnection();
                var claim = connection.prepareStatement(CLAIM)) {
            claim.setString(1, call.operation());
            claim.setString(2, call.caller());
            claim.setString(3, call.key());
            claim.setBytes(4, requestHash);
            claim.execute();
            claim.getMoreResults();
            if (claim.getUpdateCount() != 1) {
                throw new KeyTaken();
            }
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                throw new KeyInUse();
            }
            throw new KeysUnavailable(e);
        }
    }

    /** Notes what the call has made, so that a repetition can show it. */
    void keep(CallKey call, Outcome outcome) {
        try (var connection = dataSource.getConnection();
                var update =
                        connection.prepareStatement("update idempotency_key set result_id = ?, status = ?, location = ?"
                                + " where operation = ? and caller = ? and key = ?")) {
            update.setString(1, outcome.resultId());
            update.setInt(2, outcome.status());
            update.setString(3, outcome.locationText());
            set(update, 4, call);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new KeysUnavailable(e);
        }
    }

    /** What an earlier call with that key has done. */
    Optional<Earlier> find(CallKey call) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        "select request_hash, result_id, status, location from idempotency_key"
                                + " where operation = ? and caller = ? and key = ?")) {
            set(select, 1, call);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(new Earlier(row.getBytes(1), outcome(row))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new KeysUnavailable(e);
        }
    }

    private static Optional<Outcome> outcome(ResultSet row) throws SQLException {
        var resultId = row.getString(2);
        return resultId == null
                ? Optional.empty()
                : Optional.of(new Outcome(resultId, row.getInt(3), Outcome.location(row.getString(4))));
    }

    private static void set(java.sql.PreparedStatement statement, int first, CallKey call) throws SQLException {
        statement.setString(first, call.operation());
        statement.setString(first + 1, call.caller());
        statement.setString(first + 2, call.key());
    }

    /** Forgets keys that are older than they are promised to be kept. */
    int forgetOlderThan(java.time.Duration age) {
        try (Connection connection = dataSource.getConnection();
                var delete = connection.prepareStatement(
                        "delete from idempotency_key where recorded_at < now() - make_interval(secs => ?)")) {
            delete.setDouble(1, age.toSeconds());
            return delete.executeUpdate();
        } catch (SQLException e) {
            throw new KeysUnavailable(e);
        }
    }

    /** An earlier call with the same key has had its effect. */
    static final class KeyTaken extends RuntimeException {
        KeyTaken() {
            super("The Idempotency-Key stands for a call that was answered", null, false, false);
        }
    }

    /** A parallel call with the same key is still at work. */
    static final class KeyInUse extends RuntimeException {
        KeyInUse() {
            super("A parallel call with the same Idempotency-Key is at work", null, false, false);
        }
    }

    /** The database does not answer. */
    static final class KeysUnavailable extends RuntimeException {
        KeysUnavailable(SQLException cause) {
            super("The idempotency keys cannot be reached", cause);
        }
    }
}
