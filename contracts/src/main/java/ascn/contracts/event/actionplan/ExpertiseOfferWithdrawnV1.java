package ascn.contracts.event.actionplan;

import ascn.contracts.event.EventType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A city takes an offer to other cities back (rule P23).
 *
 * @param offerId names it
 * @param city slug of the city
 * @param reason why
 * @param source where it is written down; absent when it was told by the call itself
 */
@EventType("ascn.action-plan.expertise-offer-withdrawn.v1")
public record ExpertiseOfferWithdrawnV1(
        UUID offerId, String city, String reason, @Nullable String source) implements ActionPlanEvent {}
