package ascn.contracts.event.actionplan;

import ascn.contracts.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A city says by when it expects to reach a milestone.
 *
 * @param city slug of the city
 * @param key names the project within its city
 * @param milestoneKey names the milestone within its project
 * @param forecastOn by when the city expects to reach it
 * @param firstPromisedOn by when it was promised first, which is kept for ever; absent where no date was
 * @param source where it is written down; absent when it was told by the call itself
 */
@EventType("ascn.action-plan.milestone-forecast.v1")
public record MilestoneForecastV1(
        String city,
        String key,
        String milestoneKey,
        String forecastOn,
        @Nullable String firstPromisedOn,
        @Nullable String source)
        implements ActionPlanEvent {}
