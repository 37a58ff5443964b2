package ascn.platform.events.quarantine;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was done with an entry of quarantine.
 *
 * @param act REPAIRED, REPLAYED, DISCARDED, or HEALED when a good copy came by itself
 * @param reason why, in the words of who did it
 * @param actor id of who did it; absent when it healed by itself
 * @param doneAt when
 * @param content the corrected record, for a repair
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuarantineStep(
        String act,
        String reason,
        @Nullable String actor,
        Instant doneAt,
        @Nullable RecordContent content) {}
