package ascn.cityregistry.calendar.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the calendar with the reporting years for which it is. Of two editions for one year the later holds; an edition
 * is never changed.
 *
 * @param rule how the deadline is computed
 * @param fromYear the first reporting year
 * @param untilYear the last one; null where it holds until a later edition takes over
 * @param occurredOn when that was decided, as precisely as it is known; null where the system was delivered with it
 * @param recordedAt when the system was told; null where it was delivered with it
 */
public record CalendarRuleEdition(
        CalendarRule rule,
        int fromYear,
        @Nullable Integer untilYear,
        @Nullable String occurredOn,
        @Nullable Instant recordedAt) {}
