package ascn.contracts.event.actionplan;

import ascn.contracts.event.EventType;
import java.util.UUID;

/**
 * A city answers a request for what it offers; the words stay between the two (rule P23).
 *
 * @param offerId names the offer
 * @param requestId names the request
 * @param city slug of the city that offers
 * @param askingCity slug of the city that asks
 * @param answer ACCEPTED or DECLINED
 */
@EventType("ascn.action-plan.expertise-answered.v1")
public record ExpertiseAnsweredV1(UUID offerId, UUID requestId, String city, String askingCity, String answer)
        implements ActionPlanEvent {}
