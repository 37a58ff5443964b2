package ascn.contracts.event.actionplan;

import ascn.contracts.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A milestone is reached.
 *
 * @param city slug of the city
 * @param key names the project within its city
 * @param milestoneKey names the milestone within its project
 * @param reachedOn when it was reached, as precisely as it is known
 * @param firstPromisedOn by when it was promised first, which is kept for ever; absent where no date was
 * @param source where it is written down; absent when it was told by the call itself
 */
@EventType("ascn.action-plan.milestone-reached.v1")
public record MilestoneReachedV1(
        String city,
        String key,
        String milestoneKey,
        String reachedOn,
        @Nullable String firstPromisedOn,
        @Nullable String source)
        implements ActionPlanEvent {}
