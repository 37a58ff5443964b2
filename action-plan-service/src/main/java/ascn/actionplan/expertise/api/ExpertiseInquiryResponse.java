package ascn.actionplan.expertise.api;

import ascn.actionplan.expertise.domain.AnswerKind;
import ascn.actionplan.expertise.domain.ExpertiseRequest;
import ascn.contracts.record.PartialDate;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A city's request for what another one offers, with its answer.
 *
 * @param id names it
 * @param offerId the offer
 * @param offeringCity slug of the city that offers
 * @param city slug of the city that asks
 * @param memberState code of the asking city's member state
 * @param purpose for what it needs it
 * @param askedOn when it asked, as precisely as it is known
 * @param source where that is written down, where it was not told by the call itself
 * @param answer whether it is given; absent while it is not answered
 * @param answerText what the other city says to that
 * @param answeredOn when it answered, as precisely as it is known
 * @param answerSource where that is written down, where it was not told by the call itself
 * @param recordedAt when the system was told first
 */
public record ExpertiseInquiryResponse(
        UUID id,
        UUID offerId,
        String offeringCity,
        String city,
        String memberState,
        String purpose,
        PartialDate askedOn,
        @Nullable String source,
        @Nullable AnswerKind answer,
        @Nullable String answerText,
        @Nullable PartialDate answeredOn,
        @Nullable String answerSource,
        Instant recordedAt) {

    static ExpertiseInquiryResponse of(ExpertiseRequest request) {
        var answer = request.answer();
        return new ExpertiseInquiryResponse(
                request.id(),
                request.offerId(),
                request.offeringCity(),
                request.city(),
                request.memberState(),
                request.purpose(),
                request.askedOn(),
                request.source(),
                answer == null ? null : answer.kind(),
                answer == null ? null : answer.text(),
                answer == null ? null : answer.on(),
                answer == null ? null : answer.source(),
                request.recordedAt());
    }
}
