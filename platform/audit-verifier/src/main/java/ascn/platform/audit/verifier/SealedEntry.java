package ascn.platform.audit.verifier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A seal and its entry, as the rows have them.
 *
 * @param seq number of the seal, or null for an entry without one
 * @param entry id of the entry
 * @param sealedHash the entry's hash according to the seal
 * @param previous hash of the seal before, according to the seal
 * @param hash the seal's own hash
 * @param keptHash the entry's hash according to the entry; absent where the entry is gone
 * @param recomputedHash the hash of what the entry says; absent where the entry is gone
 */
record SealedEntry(
        @Nullable Long seq,
        String entry,
        @Nullable String sealedHash,
        @Nullable String previous,
        @Nullable String hash,
        @Nullable String keptHash,
        @Nullable String recomputedHash) {

    /** The columns that {@link #read} wants, of the tables {@code seal} and {@code entry}. */
    static final String COLUMNS = """
            seal.seq, coalesce(seal.entry_id, entry.id) as entry_id, seal.entry_hash, seal.previous_hash, seal.seal_hash,
            entry.id, entry.outcome, entry.refusal, entry.actor, entry.allowed_by, entry.allowed_for, entry.copy_position,
            entry.operation, entry.act, entry.subject_type, entry.subject_id, entry.path, entry.occurred_on,
            entry.recorded_at, entry.before_digest, entry.after_digest, entry.correlation_id, entry.content_hash
            """;

    static SealedEntry read(ResultSet row) throws SQLException {
        boolean isThere = row.getString("id") != null;
        return new SealedEntry(
                row.getObject("seq", Long.class),
                row.getString("entry_id"),
                digits(row, "entry_hash"),
                digits(row, "previous_hash"),
                digits(row, "seal_hash"),
                isThere ? digits(row, "content_hash") : null,
                isThere ? recomputed(row) : null);
    }

    private static String recomputed(ResultSet row) throws SQLException {
        return new Canonical()
                .with("id", row.getString("id"))
                .with("outcome", row.getString("outcome"))
                .with("refusal", row.getString("refusal"))
                .with("actor", row.getString("actor"))
                .with("allowedBy", row.getString("allowed_by"))
                .with("allowedFor", row.getString("allowed_for"))
                .with("copyPosition", row.getString("copy_position"))
                .with("operation", row.getString("operation"))
                .with("act", row.getString("act"))
                .with("subjectType", row.getString("subject_type"))
                .with("subjectId", row.getString("subject_id"))
                .with("path", row.getString("path"))
                .with("occurredOn", row.getString("occurred_on"))
                .with(
                        "recordedAt",
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant())
                .with("before", digits(row, "before_digest"))
                .with("after", digits(row, "after_digest"))
                .with("correlationId", row.getString("correlation_id"))
                .sha256();
    }

    private static @Nullable String digits(ResultSet row, String column) throws SQLException {
        var bytes = row.getBytes(column);
        return bytes == null ? null : HexFormat.of().formatHex(bytes);
    }

    /** The hash that the seal must have for what it says, as the seal of that number. */
    String recomputedSeal(long place) {
        return new Canonical()
                .with("seq", place)
                .with("entry", entry)
                .with("entryHash", sealedHash)
                .with("previous", previous)
                .sha256();
    }
}
