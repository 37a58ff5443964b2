package ascn.platform.audit.trail;

import ascn.platform.audit.Outcome;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit trail.
 *
 * @param id names it; later entries have greater ids
 * @param outcome whether it was done, or denied to the actor
 * @param refusal the kind of problem that a denied call was answered with
 * @param actor id of who acted; absent without a token
 * @param allowedBy the role or post that allowed it; absent where the operation asks for neither, and where the actor
 *     has none that it asks for
 * @param allowedFor what the post is held for
 * @param copyPosition position of the copy of the posts that allowed it, where one did
 * @param operation the operation that was called
 * @param act its verb
 * @param subjectType what was written; a denial has the path instead
 * @param subjectId which one was written
 * @param path the path of a denied call
 * @param occurredOn when it took effect, as precisely as it is known
 * @param recordedAt when the system was told
 * @param before digest of the subject before, 64 hexadecimal digits
 * @param after digest of the subject afterwards, 64 hexadecimal digits
 * @param correlationId the id by which the request is found in logs and events
 * @param contentHash SHA-256 of all of the above, 64 hexadecimal digits
 * @param seal number of its seal in the chain; absent for a second at the most
 */
public record AuditEntryView(
        UUID id,
        Outcome outcome,
        @Nullable String refusal,
        @Nullable String actor,
        @Nullable String allowedBy,
        @Nullable String allowedFor,
        @Nullable Long copyPosition,
        String operation,
        String act,
        @Nullable String subjectType,
        @Nullable String subjectId,
        @Nullable String path,
        String occurredOn,
        Instant recordedAt,
        @Nullable String before,
        @Nullable String after,
        @Nullable String correlationId,
        String contentHash,
        @Nullable Long seal) {}
