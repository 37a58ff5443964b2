package ascn.actionplan.progress.domain;

import ascn.contracts.record.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * How a milestone stands. The date that was promised first stays what it was.
 *
 * @param milestone its key within the project
 * @param forecast by when it is expected now, where told
 * @param actual when it was reached, where it was
 */
public record MilestoneProgress(
        String milestone,
        @Nullable PartialDate forecast,
        @Nullable PartialDate actual) {}
