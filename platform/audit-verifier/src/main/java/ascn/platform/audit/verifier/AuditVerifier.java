package ascn.platform.audit.verifier;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Recomputes every hash of a trail from its rows. It only reads, sees one moment of the database, and keeps no more in
 * memory than one batch of rows: a trail of any length can be checked beside the running service.
 */
public final class AuditVerifier {

    private static final int BATCH = 1000;

    private static final String SEALED = "select " + SealedEntry.COLUMNS
            + " from audit_seal seal left join audit_entry entry on entry.id = seal.entry_id" + " order by seal.seq";

    private static final String UNSEALED =
            "select " + SealedEntry.COLUMNS + ", extract(epoch from now() - entry.recorded_at) as age"
                    + " from audit_entry entry left join audit_seal seal on seal.entry_id = entry.id"
                    + " where seal.entry_id is null order by entry.id";

    private AuditVerifier() {}

    /**
     * Checks the whole trail.
     *
     * @param connection of any user who may read the tables of the trail; it is left without an open transaction
     * @throws SQLException when the trail cannot be read; nothing is known then
     */
    public static AuditReport verify(Connection connection) throws SQLException {
        return verify(connection, null);
    }

    /**
     * Checks the whole trail, and that it leads through a point that was noted before.
     *
     * @param noted head of an earlier report, kept outside of the database; null where there is none
     * @throws SQLException when the trail cannot be read; nothing is known then
     */
    public static AuditReport verify(Connection connection, @Nullable Anchor noted) throws SQLException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try {
            return check(connection, new ChainCheck(noted));
        } finally {
            connection.rollback();
        }
    }

    private static AuditReport check(Connection connection, ChainCheck chain) throws SQLException {
        forEach(connection, SEALED, row -> chain.seal(SealedEntry.read(row)));
        chain.head(head(connection));
        var tail = new Tail();
        forEach(connection, UNSEALED, row -> {
            chain.unsealed(SealedEntry.read(row));
            tail.add(row.getDouble("age"));
        });
        return new AuditReport(chain.seals(), chain.end(), tail.number, tail.age(), chain.findings(), chain.more());
    }

    private static Anchor head(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("select seq, seal_hash from audit_head");
                var row = select.executeQuery()) {
            if (!row.next()) {
                return new Anchor(0, "removed");
            }
            return new Anchor(row.getLong(1), HexFormat.of().formatHex(row.getBytes(2)));
        }
    }

    private static void forEach(Connection connection, String query, Reader reader) throws SQLException {
        try (var select = connection.prepareStatement(query)) {
            select.setFetchSize(BATCH);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    reader.read(row);
                }
            }
        }
    }

    @FunctionalInterface
    private interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    private static final class Tail {

        private long number;
        private double oldestSeconds;

        void add(double ageSeconds) {
            number++;
            oldestSeconds = Math.max(oldestSeconds, ageSeconds);
        }

        Duration age() {
            return Duration.ofMillis(Math.round(oldestSeconds * 1000));
        }
    }
}
