package ascn.actionplan.expertise.domain;

import ascn.contracts.record.Act;
import java.util.UUID;

/** What can happen to what cities offer to other cities. */
public sealed interface ExpertiseEvent {

    /** A city offers something. */
    record ExpertiseOffered(UUID offerId, String city, String memberState, OfferFacts facts, Act act)
            implements ExpertiseEvent {}

    /** The city takes it back, from the day of the act on. */
    record ExpertiseOfferWithdrawn(UUID offerId, String city, String reason, Act act) implements ExpertiseEvent {}

    /** Another city asks for it. */
    record ExpertiseAskedFor(
            UUID requestId, UUID offerId, String city, String askingCity, String askingState, String purpose, Act act)
            implements ExpertiseEvent {}

    /** The offering city answers. */
    record ExpertiseAnswered(
            UUID requestId, UUID offerId, String city, String askingCity, AnswerKind kind, String text, Act act)
            implements ExpertiseEvent {}
}
