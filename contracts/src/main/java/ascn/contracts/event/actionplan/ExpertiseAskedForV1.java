package ascn.contracts.event.actionplan;

import ascn.contracts.event.EventType;
import java.util.UUID;

/**
 * A city asks for what another one offers; for what it needs it stays between the two (rule P23).
 *
 * @param offerId names the offer
 * @param requestId names the request
 * @param city slug of the city that offers
 * @param askingCity slug of the city that asks
 * @param askingMemberState ISO 3166-1 alpha-2 code of the asking city's member state
 */
@EventType("ascn.action-plan.expertise-asked-for.v1")
public record ExpertiseAskedForV1(
        UUID offerId, UUID requestId, String city, String askingCity, String askingMemberState)
        implements ActionPlanEvent {}
