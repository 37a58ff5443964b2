package ascn.cityregistry.networkact.api;

import ascn.cityregistry.networkact.domain.NetworkAct;
import ascn.cityregistry.networkact.domain.NetworkActKind;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act that made the network.
 *
 * @param id names it through all its corrections
 * @param kind ESTABLISHMENT or OFFICIAL_LAUNCH
 * @param occurredOn when it took place, as precisely as it is known
 * @param body the body that acted, or NOT_ON_RECORD
 * @param standing RECORDED, or PLANNED where only a plan is known
 * @param source where it is written down
 * @param reason why it was corrected, if it was
 * @param recordedAt when the system was told
 */
public record NetworkActResponse(
        UUID id,
        NetworkActKind kind,
        PartialDate occurredOn,
        String body,
        Standing standing,
        String source,
        @Nullable String reason,
        Instant recordedAt) {

    static NetworkActResponse of(NetworkAct act) {
        return new NetworkActResponse(
                act.id(),
                act.kind(),
                act.occurredOn(),
                act.body().toString(),
                act.standing(),
                act.source(),
                act.reason().orElse(null),
                act.recordedAt());
    }
}
