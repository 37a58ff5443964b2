package ascn.contracts.event.actionplan;

import ascn.contracts.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * From a day on other members see a city's plan and its projects (rule P17).
 *
 * @param city the city's slug
 * @param memberState ISO 3166-1 alpha-2 code of its member state
 * @param generation the generation of plans to which it belongs
 * @param version its latest version on that day
 * @param sharedFrom the day from which it is shared
 * @param basis OWN_CHOICE, ANNUAL_MEETING or SUBMISSION: by what it is shared
 * @param source where that is written down; absent when it was done by the call itself
 */
@EventType("ascn.action-plan.plan-shared.v1")
public record PlanSharedV1(
        String city,
        String memberState,
        int generation,
        int version,
        String sharedFrom,
        String basis,
        @Nullable String source)
        implements ActionPlanEvent {}
