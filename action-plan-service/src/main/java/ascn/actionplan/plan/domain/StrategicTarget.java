package ascn.actionplan.plan.domain;

import ascn.contracts.record.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a city wants to reach. The horizon of the plan does not bind it (rule P01).
 *
 * @param text what is to be reached
 * @param due by when, as precisely as it is said
 * @param value the figure, as a decimal number
 * @param unit what the figure counts
 */
public record StrategicTarget(
        String text,
        @Nullable PartialDate due,
        @Nullable String value,
        @Nullable String unit) {}
