package ascn.cityregistry.secretariat.api;

import ascn.cityregistry.secretariat.domain.SecretariatUnit;
import ascn.contracts.record.PartialDate;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the unit of the Secretariat that serves the network is called from a day on, until the next entry takes over.
 *
 * @param id names the entry through all its corrections
 * @param name what the unit is called
 * @param parent the branch or department that it belongs to, or NOT_ON_RECORD
 * @param from from when on, as precisely as it is known
 * @param source where it is written down
 * @param reason why it was corrected, if it was
 * @param recordedAt when the system was told
 */
public record SecretariatUnitResponse(
        UUID id,
        String name,
        String parent,
        PartialDate from,
        String source,
        @Nullable String reason,
        Instant recordedAt) {

    static SecretariatUnitResponse of(SecretariatUnit unit) {
        return new SecretariatUnitResponse(
                unit.id(),
                unit.name(),
                unit.parent().toString(),
                unit.since(),
                unit.source(),
                unit.reason().orElse(null),
                unit.recordedAt());
    }
}
