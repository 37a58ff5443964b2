package ascn.cityregistry.chairmanship.api;

import ascn.cityregistry.chairmanship.domain.Chairmanship;
import ascn.contracts.record.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the ASEAN Chair calendar.
 *
 * @param id names it through all its corrections
 * @param memberState ISO 3166-1 alpha-2 code of the member state that chairs
 * @param from its first day as chair
 * @param until the day after its last
 * @param standing RECORDED, or PLANNED where only a plan is known
 * @param source where it is written down
 * @param reason why it was corrected, if it was
 * @param recordedAt when the system was told
 */
public record ChairmanshipResponse(
        UUID id,
        String memberState,
        LocalDate from,
        LocalDate until,
        Standing standing,
        String source,
        @Nullable String reason,
        Instant recordedAt) {

    static ChairmanshipResponse of(Chairmanship entry) {
        return new ChairmanshipResponse(
                entry.id(),
                entry.memberState(),
                entry.period().from(),
                entry.period().until(),
                entry.standing(),
                entry.source(),
                entry.reason().orElse(null),
                entry.recordedAt());
    }
}
