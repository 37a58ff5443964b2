package ascn.actionplan.plan.domain;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it is read: what is known of it, with the version of a day.
 *
 * @param uuid names its row
 * @param id city and generation
 * @param rowVersion counts its changes; its entity tags rest on it
 * @param memberState code of the city's member state
 * @param horizon the years for which it is made
 * @param latest the number of its latest version of all; 0 while nothing was submitted
 * @param current whether it is the city's current plan on the day (rule P01)
 * @param sharing from when other members see it; absent while that is open
 * @param version its latest version on the day, where there was one
 */
public record PlanOnDay(
        UUID uuid,
        PlanId id,
        long rowVersion,
        String memberState,
        PlanHorizon horizon,
        int latest,
        boolean current,
        @Nullable Sharing sharing,
        Optional<PlanVersion> version) {}
