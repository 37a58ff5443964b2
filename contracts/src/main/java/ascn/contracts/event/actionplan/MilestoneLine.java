package ascn.contracts.event.actionplan;

import org.jspecify.annotations.Nullable;

/**
 * A promised milestone, as events tell of it.
 *
 * @param key names it within its project
 * @param title how it is written
 * @param plannedOn by when it shall be reached; absent where no source says
 */
public record MilestoneLine(
        String key, String title, @Nullable String plannedOn) {}
