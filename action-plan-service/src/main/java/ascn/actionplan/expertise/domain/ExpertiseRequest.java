package ascn.actionplan.expertise.domain;

import ascn.actionplan.expertise.domain.ExpertiseEvent.ExpertiseAnswered;
import ascn.actionplan.expertise.domain.ExpertiseEvent.ExpertiseAskedFor;
import ascn.actionplan.project.domain.Viewer;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A city asks for what another one offers, and is answered once (rule P23). What the two say is for them and the
 * Secretariat.
 *
 * @param id names it
 * @param version counts its changes; its entity tag rests on it
 * @param offerId the offer
 * @param offeringCity slug of the city that offers
 * @param city slug of the city that asks
 * @param memberState code of the asking city's member state
 * @param purpose for what it needs it
 * @param askedOn when it asked
 * @param source where that is written down; absent when it was told by the call itself
 * @param answer what the other city answered; absent while it has not
 * @param recordedAt when the system was told first
 */
public record ExpertiseRequest(
        UUID id,
        long version,
        UUID offerId,
        String offeringCity,
        String city,
        String memberState,
        String purpose,
        PartialDate askedOn,
        @Nullable String source,
        @Nullable Answer answer,
        Instant recordedAt) {

    /**
     * What the offering city answered.
     *
     * @param kind whether it is given
     * @param text what it says to that
     * @param on when it answered
     * @param source where that is written down; absent when it was told by the call itself
     */
    public record Answer(
            AnswerKind kind,
            String text,
            PartialDate on,
            @Nullable String source) {}

    /** The request as it was made. */
    public static ExpertiseRequest from(ExpertiseAskedFor asked) {
        return new ExpertiseRequest(
                asked.requestId(),
                0,
                asked.offerId(),
                asked.city(),
                asked.askingCity(),
                asked.askingState(),
                asked.purpose(),
                asked.act().occurredOn(),
                asked.act().sourceText(),
                null,
                asked.act().recordedAt());
    }

    /** Whether somebody may read it: the officers of the two cities, and the Secretariat. */
    public boolean isFor(Viewer viewer) {
        return viewer.secretariat()
                || viewer.cities().contains(offeringCity)
                || viewer.cities().contains(city);
    }

    /**
     * The offering city answers.
     *
     * @throws ExpertiseAlreadyAnswered when it has
     * @throws ExpertiseActOutOfOrder when the other city asked after that day for certain
     */
    public ExpertiseAnswered answer(AnswerKind kind, String text, Act act) {
        if (answer != null) {
            throw new ExpertiseAlreadyAnswered(answer.on());
        }
        if (act.occurredOn().isCertainlyBefore(askedOn)) {
            throw new ExpertiseActOutOfOrder(act.occurredOn(), askedOn);
        }
        return new ExpertiseAnswered(id, offerId, offeringCity, city, kind, text, act);
    }

    /** The request after it was answered. */
    public ExpertiseRequest after(ExpertiseAnswered answered) {
        var act = answered.act();
        return new ExpertiseRequest(
                id,
                version + 1,
                offerId,
                offeringCity,
                city,
                memberState,
                purpose,
                askedOn,
                source,
                new Answer(answered.kind(), answered.text(), act.occurredOn(), act.sourceText()),
                recordedAt);
    }
}
