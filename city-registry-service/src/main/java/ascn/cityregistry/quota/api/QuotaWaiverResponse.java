package ascn.cityregistry.quota.api;

import ascn.cityregistry.quota.domain.QuotaWaiver;
import ascn.cityregistry.quota.domain.QuotaWaiverId;
import ascn.contracts.record.OnRecord;
import ascn.contracts.record.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision that lets a member state have more cities than the quota.
 *
 * @param id names it
 * @param memberState ISO 3166-1 alpha-2 code of the member state
 * @param cities how many cities above the quota it may have
 * @param since the first day on which that holds
 * @param until the first day on which it holds no longer; absent while it has no end
 * @param occurredOn the day of the decision, as precisely as it is known
 * @param decisionReference the decision, or NOT_ON_RECORD
 * @param source where it is written down
 * @param recordedAt when the system was told
 * @param supersedes the waiver that it corrected or ended
 * @param supersededAt when another took its place; absent while it holds
 */
public record QuotaWaiverResponse(
        UUID id,
        String memberState,
        int cities,
        LocalDate since,
        @Nullable LocalDate until,
        PartialDate occurredOn,
        OnRecord decisionReference,
        String source,
        Instant recordedAt,
        @Nullable UUID supersedes,
        @Nullable Instant supersededAt) {

    static QuotaWaiverResponse of(QuotaWaiver waiver) {
        var decision = waiver.decision();
        return new QuotaWaiverResponse(
                waiver.id().uuid(),
                waiver.memberState(),
                waiver.cities(),
                waiver.since(),
                waiver.until().orElse(null),
                decision.occurredOn(),
                decision.reference(),
                decision.source(),
                decision.recordedAt(),
                waiver.supersedes().map(QuotaWaiverId::uuid).orElse(null),
                waiver.supersededAt().orElse(null));
    }
}
