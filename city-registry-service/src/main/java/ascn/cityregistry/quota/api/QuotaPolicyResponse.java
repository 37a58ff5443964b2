package ascn.cityregistry.quota.api;

import ascn.cityregistry.quota.domain.QuotaPolicy;
import ascn.cityregistry.quota.domain.QuotaPolicyId;
import ascn.contracts.record.OnRecord;
import ascn.contracts.record.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How many member cities each member state may have, from a day on until the next policy takes over.
 *
 * @param id names it
 * @param effectiveFrom the first day on which it holds
 * @param citiesPerState how many member cities each state may have
 * @param occurredOn the day of the decision, as precisely as it is known
 * @param decisionReference the decision, or NOT_ON_RECORD
 * @param source where it is written down
 * @param recordedAt when the system was told
 * @param supersedes the policy that it corrected
 * @param supersededAt when another took its place; absent while it holds
 */
public record QuotaPolicyResponse(
        UUID id,
        LocalDate effectiveFrom,
        int citiesPerState,
        PartialDate occurredOn,
        OnRecord decisionReference,
        String source,
        Instant recordedAt,
        @Nullable UUID supersedes,
        @Nullable Instant supersededAt) {

    static QuotaPolicyResponse of(QuotaPolicy policy) {
        var decision = policy.decision();
        return new QuotaPolicyResponse(
                policy.id().uuid(),
                policy.effectiveFrom(),
                policy.citiesPerState(),
                decision.occurredOn(),
                decision.reference(),
                decision.source(),
                decision.recordedAt(),
                policy.supersedes().map(QuotaPolicyId::uuid).orElse(null),
                policy.supersededAt().orElse(null));
    }
}
