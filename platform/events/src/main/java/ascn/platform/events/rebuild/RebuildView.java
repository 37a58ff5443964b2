package ascn.platform.events.rebuild;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rebuild of this service's read models.
 *
 * @param id its id
 * @param state RUNNING; SWITCHED when readers see what it built; FAILED when they still see what was there before
 * @param reason why it was begun
 * @param startedBy id of who began it
 * @param startedAt when
 * @param endedAt when it ended, absent while it runs
 * @param attempts how often it was begun, again after a crash
 * @param detail why it failed
 * @param sources how far it is; absent in the list
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RebuildView(
        UUID id,
        String state,
        String reason,
        String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        int attempts,
        @Nullable String detail,
        List<Progress> sources) {

    /** Keeps the list from changing under its readers. */
    public RebuildView {
        sources = List.copyOf(sources);
    }

    /**
     * How far it is with one source.
     *
     * @param source who told
     * @param total how many events this service had applied when it was last counted
     * @param applied how many of them were applied again
     */
    public record Progress(String source, long total, long applied) {}
}
