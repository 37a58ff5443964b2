package ascn.actionplan.expertise.domain;

import ascn.actionplan.expertise.domain.ExpertiseEvent.ExpertiseAskedFor;
import ascn.actionplan.expertise.domain.ExpertiseEvent.ExpertiseOfferWithdrawn;
import ascn.actionplan.expertise.domain.ExpertiseEvent.ExpertiseOffered;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a city offers to other cities: an expert by function, data, a facility (rule P23). It is asked for while it is open;
 * what was asked until it is withdrawn is still answered.
 *
 * @param id names it
 * @param version counts its changes; its entity tag rests on it
 * @param city slug of the city that offers it
 * @param memberState code of that city's member state
 * @param facts what is offered
 * @param offeredOn when it was offered
 * @param source where that is written down; absent when it was told by the call itself
 * @param withdrawal that the city took it back, where it did
 * @param recordedAt when the system was told first
 */
public record ExpertiseOffer(
        UUID id,
        long version,
        String city,
        String memberState,
        OfferFacts facts,
        PartialDate offeredOn,
        @Nullable String source,
        @Nullable Withdrawal withdrawal,
        Instant recordedAt) {

    /**
     * That the city took it back.
     *
     * @param on since when it is not offered any more
     * @param reason why
     * @param source where that is written down; absent when it was told by the call itself
     */
    public record Withdrawal(
            PartialDate on, String reason, @Nullable String source) {}

    /** The offer as it was made. */
    public static ExpertiseOffer from(ExpertiseOffered offered) {
        return new ExpertiseOffer(
                offered.offerId(),
                0,
                offered.city(),
                offered.memberState(),
                offered.facts(),
                offered.act().occurredOn(),
                offered.act().sourceText(),
                null,
                offered.act().recordedAt());
    }

    /** Whether it may be asked for on a day: it was offered for certain, is not over, and not withdrawn for certain. */
    public boolean isOpenOn(LocalDate day) {
        return offeredOn.countsOn(day)
                && (facts.until() == null || !facts.until().isBefore(day))
                && (withdrawal == null || !withdrawal.on().countsOn(day));
    }

    /**
     * Another city asks for it.
     *
     * @param requestId names the request
     * @param purpose for what the city needs it
     * @throws ExpertiseOfOwnCity when the city asks itself
     * @throws ExpertiseOfferClosed when it is not open on the day of the act
     */
    public ExpertiseAskedFor askFor(UUID requestId, String askingCity, String askingState, String purpose, Act act) {
        if (askingCity.equals(city)) {
            throw new ExpertiseOfOwnCity(city);
        }
        if (!isOpenOn(act.occurredOn().lastDay())) {
            throw new ExpertiseOfferClosed(act.occurredOn());
        }
        return new ExpertiseAskedFor(requestId, id, city, askingCity, askingState, purpose, act);
    }

    /**
     * The city takes it back; it stays on record.
     *
     * @throws ExpertiseOfferAlreadyWithdrawn when it has been
     * @throws ExpertiseActOutOfOrder when it was offered after that day for certain
     */
    public ExpertiseOfferWithdrawn withdraw(String reason, Act act) {
        if (withdrawal != null) {
            throw new ExpertiseOfferAlreadyWithdrawn(withdrawal.on());
        }
        if (act.occurredOn().isCertainlyBefore(offeredOn)) {
            throw new ExpertiseActOutOfOrder(act.occurredOn(), offeredOn);
        }
        return new ExpertiseOfferWithdrawn(id, city, reason, act);
    }

    /** The offer after it was withdrawn. */
    public ExpertiseOffer after(ExpertiseOfferWithdrawn withdrawn) {
        var act = withdrawn.act();
        return new ExpertiseOffer(
                id,
                version + 1,
                city,
                memberState,
                facts,
                offeredOn,
                source,
                new Withdrawal(act.occurredOn(), withdrawn.reason(), act.sourceText()),
                recordedAt);
    }
}
