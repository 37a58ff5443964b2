package ascn.actionplan.project.domain;

import ascn.contracts.record.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A milestone as the city promises it.
 *
 * @param key names it within its project, for ever
 * @param title how it is written
 * @param planned by when it shall be reached; null where no source says
 */
public record MilestonePromise(
        String key, String title, @Nullable PartialDate planned) {}
