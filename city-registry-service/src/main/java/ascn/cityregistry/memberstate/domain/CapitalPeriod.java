package ascn.cityregistry.memberstate.domain;

import ascn.contracts.record.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A capital together with the day on which another took over.
 *
 * @param capital the capital, on record or planned
 * @param until the first day of the next one; null while there is none, and for a plan
 */
public record CapitalPeriod(Capital capital, @Nullable PartialDate until) {}
