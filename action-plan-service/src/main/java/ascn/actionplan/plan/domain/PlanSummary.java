package ascn.actionplan.plan.domain;

import ascn.contracts.record.PartialDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a list shows it, on a day.
 *
 * @param city the city's slug
 * @param generation the generation of plans to which it belongs
 * @param memberState ISO 3166-1 alpha-2 code of its member state
 * @param horizonFrom the first year of its horizon
 * @param horizonUntil the last year of its horizon
 * @param version its latest version on that day; absent where there was none
 * @param submittedOn when that was put forward, as precisely as it is known
 * @param projects how many projects and action lines it holds
 * @param current whether it is the city's current plan on that day (rule P01)
 * @param sharedFrom the day from which other members see it; absent while that is open (rule P17)
 */
public record PlanSummary(
        String city,
        int generation,
        String memberState,
        int horizonFrom,
        int horizonUntil,
        @Nullable Integer version,
        @Nullable PartialDate submittedOn,
        @Nullable Integer projects,
        boolean current,
        @Nullable LocalDate sharedFrom) {}
