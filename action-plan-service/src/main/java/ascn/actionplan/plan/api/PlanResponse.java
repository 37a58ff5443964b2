package ascn.actionplan.plan.api;

import ascn.actionplan.plan.domain.PlanHorizon;
import ascn.actionplan.plan.domain.PlanOnDay;
import ascn.actionplan.plan.domain.Sharing;
import ascn.actionplan.plan.domain.SharingBasis;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a city in one generation, with its version of a day.
 *
 * @param city the city's slug
 * @param generation the generation of plans to which it belongs
 * @param memberState ISO 3166-1 alpha-2 code of the city's member state
 * @param horizon the years for which it is made, both within it
 * @param current whether it is the city's current plan on the day
 * @param latest the number of its latest version of all; 0 while nothing was submitted
 * @param sharing from when other members see it, and by what; absent while that is open
 * @param version its latest version on the day; absent where there was none
 */
public record PlanResponse(
        String city,
        int generation,
        String memberState,
        PlanHorizon horizon,
        boolean current,
        int latest,
        @Nullable SharingView sharing,
        @Nullable PlanVersionResponse version) {

    static PlanResponse of(PlanOnDay plan) {
        return new PlanResponse(
                plan.id().city(),
                plan.id().generation(),
                plan.memberState(),
                plan.horizon(),
                plan.current(),
                plan.latest(),
                SharingView.of(plan.sharing()),
                plan.version().map(PlanVersionResponse::of).orElse(null));
    }

    /**
     * From when other members see a plan.
     *
     * @param from the first day
     * @param basis by what
     * @param source where that is written down; absent when it was done by the call itself
     */
    public record SharingView(
            LocalDate from, SharingBasis basis, @Nullable String source) {

        static @Nullable SharingView of(@Nullable Sharing sharing) {
            return sharing == null ? null : new SharingView(sharing.from(), sharing.basis(), sharing.source());
        }
    }
}
