package ascn.platform.audit;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry before it is kept.
 *
 * @param id UUIDv7 of the time at which it was recorded
 * @param call who called what, under which right
 * @param change what was written; absent for a denial
 * @param refusal slug of the refusal; absent for what was done
 * @param occurredOn when it took effect, as precisely as it is known
 * @param recordedAt when the system was told, in microseconds as the database keeps it
 * @param correlationId the id by which the request is found in logs and events
 */
record AuditEntry(
        UUID id,
        Call call,
        @Nullable Change change,
        @Nullable String refusal,
        String occurredOn,
        Instant recordedAt,
        @Nullable String correlationId) {

    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();
    private static final int LONGEST_PATH = 500;

    static AuditEntry done(
            Call call, Change change, String occurredOn, Instant recordedAt, @Nullable String correlationId) {
        return new AuditEntry(idOf(recordedAt), call, change, null, occurredOn, kept(recordedAt), correlationId);
    }

    static AuditEntry denied(
            Call call, String refusal, String occurredOn, Instant recordedAt, @Nullable String correlationId) {
        return new AuditEntry(idOf(recordedAt), call, null, refusal, occurredOn, kept(recordedAt), correlationId);
    }

    private static UUID idOf(Instant recordedAt) {
        return IDS.construct(recordedAt.toEpochMilli());
    }

    private static Instant kept(Instant recordedAt) {
        return recordedAt.truncatedTo(ChronoUnit.MICROS);
    }

    Outcome outcome() {
        return refusal == null ? Outcome.DONE : Outcome.DENIED;
    }

    /** Only a denial needs it, and nobody needs the whole of a path that was made to fill the trail. */
    @Nullable
    String path() {
        var path = call.path();
        return refusal == null ? null : path.substring(0, Math.min(path.length(), LONGEST_PATH));
    }

    /** SHA-256 of all that the entry says, in canonical JSON: every value a text, absent ones left out. */
    byte[] contentHash() {
        var content = new TreeMap<String, String>();
        content.put("id", id.toString());
        content.put("outcome", outcome().name());
        put(content, "refusal", refusal);
        put(content, "actor", call.actor());
        put(content, "allowedBy", call.allowedBy());
        put(content, "allowedFor", call.allowedFor());
        put(content, "copyPosition", call.copyPosition());
        content.put("operation", call.operation());
        content.put("act", call.act());
        if (change != null) {
            content.put("subjectType", change.subject().type());
            content.put("subjectId", change.subject().id());
            put(content, "before", change.before());
            put(content, "after", change.after());
        }
        put(content, "path", path());
        content.put("occurredOn", occurredOn);
        content.put("recordedAt", recordedAt.toString());
        put(content, "correlationId", correlationId);
        return CanonicalJson.sha256(CanonicalJson.of(content));
    }

    private static void put(Map<String, String> content, String name, @Nullable Object value) {
        if (value != null) {
            content.put(name, value.toString());
        }
    }
}
