package ascn.actionplan.expertise.api;

import ascn.actionplan.expertise.domain.ExpertiseKind;
import ascn.actionplan.expertise.domain.ExpertiseOffer;
import ascn.contracts.record.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a city offers to other cities.
 *
 * @param id names it
 * @param city slug of the city
 * @param memberState code of the city's member state
 * @param kind what it is
 * @param title how it is called; of an expert the function
 * @param description what others may expect of it
 * @param sectors codes of sectors
 * @param from the first day for which it may be asked for, where there is one
 * @param until the last day for which it may be asked for, where there is one
 * @param conditions on which it is given, or NOT_ON_RECORD
 * @param offeredOn when it was offered, as precisely as it is known
 * @param source where that is written down, where it was not told by the call itself
 * @param withdrawnOn since when it is not offered any more; absent while it is
 * @param withdrawalReason why it was taken back
 * @param withdrawalSource where that is written down, where it was not told by the call itself
 * @param recordedAt when the system was told first
 */
public record ExpertiseOfferResponse(
        UUID id,
        String city,
        String memberState,
        ExpertiseKind kind,
        String title,
        String description,
        List<String> sectors,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String conditions,
        PartialDate offeredOn,
        @Nullable String source,
        @Nullable PartialDate withdrawnOn,
        @Nullable String withdrawalReason,
        @Nullable String withdrawalSource,
        Instant recordedAt) {

    static ExpertiseOfferResponse of(ExpertiseOffer offer) {
        var facts = offer.facts();
        var withdrawal = offer.withdrawal();
        return new ExpertiseOfferResponse(
                offer.id(),
                offer.city(),
                offer.memberState(),
                facts.kind(),
                facts.title(),
                facts.description(),
                facts.sectors(),
                facts.from(),
                facts.until(),
                facts.conditions().toString(),
                offer.offeredOn(),
                offer.source(),
                withdrawal == null ? null : withdrawal.on(),
                withdrawal == null ? null : withdrawal.reason(),
                withdrawal == null ? null : withdrawal.source(),
                offer.recordedAt());
    }
}
