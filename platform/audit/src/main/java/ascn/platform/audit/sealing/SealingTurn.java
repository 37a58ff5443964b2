package ascn.platform.audit.sealing;

import ascn.platform.audit.sealing.Seal.Hash;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * One turn of the sealer: seal what has been committed without a seal, and move the end of the chain, in one
 * transaction. A crash in between leaves everything as it was.
 *
 * <p>The lock on the one row of {@code audit_head} lets one sealer of the database work at a time; another passes its
 * turn. Nothing here depends on ids or times being visible in order: an entry waits in {@code audit_unsealed} from the
 * moment of its commit, however late that is.
 */
public final class SealingTurn {

    private static final String LOCK_HEAD = "select seq, seal_hash from audit_head for update skip locked";

    private static final String UNSEALED = """
            select unsealed.entry_id, entry.content_hash
            from audit_unsealed unsealed join audit_entry entry on entry.id = unsealed.entry_id
            order by unsealed.entry_id limit ?
            """;

    private static final String SEAL = """
            with sealed as (
                insert into audit_seal (seq, entry_id, entry_hash, previous_hash, seal_hash)
                select * from unnest(?::bigint[], ?::uuid[], ?::bytea[], ?::bytea[], ?::bytea[])
                returning entry_id
            ), taken as (
                delete from audit_unsealed where entry_id in (select entry_id from sealed)
            )
            update audit_head set seq = ?, seal_hash = ? where seq = ?
            """;

    private final int batchSize;

    /** @param batchSize the most entries in one turn */
    public SealingTurn(int batchSize) {
        this.batchSize = batchSize;
    }

    /**
     * Takes one turn.
     *
     * @param connection of the run-time user; it is left without an open transaction, in auto-commit
     * @return how many entries were sealed; 0 too when another sealer is at work
     */
    public int take(Connection connection) throws SQLException {
        if (!somethingWaits(connection)) {
            return 0;
        }
        connection.setAutoCommit(false);
        try {
            var head = lockedHead(connection);
            var seals = head.isPresent() ? next(connection, head.get()) : List.<Seal>of();
            if (!seals.isEmpty()) {
                keep(connection, seals);
            }
            connection.commit();
            return seals.size();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static boolean somethingWaits(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("select entry_id from audit_unsealed limit 1");
                var row = select.executeQuery()) {
            return row.next();
        }
    }

    private record Head(long seq, Hash hash) {}

    private static Optional<Head> lockedHead(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(LOCK_HEAD);
                var row = select.executeQuery()) {
            return row.next() ? Optional.of(new Head(row.getLong(1), new Hash(row.getBytes(2)))) : Optional.empty();
        }
    }

    private List<Seal> next(Connection connection, Head head) throws SQLException {
        try (var select = connection.prepareStatement(UNSEALED)) {
            select.setInt(1, batchSize);
            try (var row = select.executeQuery()) {
                var seals = new ArrayList<Seal>();
                var end = head;
                while (row.next()) {
                    var seal =
                            Seal.after(end.seq(), end.hash(), row.getObject(1, UUID.class), new Hash(row.getBytes(2)));
                    seals.add(seal);
                    end = new Head(seal.seq(), seal.hash());
                }
                return seals;
            }
        }
    }

    private static void keep(Connection connection, List<Seal> seals) throws SQLException {
        var last = seals.get(seals.size() - 1);
        try (var seal = connection.prepareStatement(SEAL)) {
            seal.setArray(1, connection.createArrayOf("bigint", column(seals, Seal::seq)));
            seal.setArray(2, connection.createArrayOf("uuid", column(seals, Seal::entry)));
            seal.setArray(3, connection.createArrayOf("bytea", bytes(seals, Seal::entryHash)));
            seal.setArray(4, connection.createArrayOf("bytea", bytes(seals, Seal::previous)));
            seal.setArray(5, connection.createArrayOf("bytea", bytes(seals, Seal::hash)));
            seal.setLong(6, last.seq());
            seal.setBytes(7, last.hash().bytes());
            seal.setLong(8, seals.get(0).seq() - 1);
            if (seal.executeUpdate() != 1) {
                throw new SQLException("The end of the chain has moved while its row was locked");
            }
        }
    }

    private static Object[] column(List<Seal> seals, Function<Seal, Object> value) {
        return seals.stream().map(value).toArray();
    }

    private static byte[][] bytes(List<Seal> seals, Function<Seal, Hash> hash) {
        return seals.stream().map(hash).map(Hash::bytes).toArray(byte[][]::new);
    }
}
