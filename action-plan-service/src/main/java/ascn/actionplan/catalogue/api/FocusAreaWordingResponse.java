package ascn.actionplan.catalogue.api;

import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.actionplan.catalogue.domain.FocusAreaWording;
import ascn.contracts.record.PartialDate;
import java.time.Instant;
import java.util.UUID;

/**
 * What a wording of a city stands for.
 *
 * @param id names the mapping
 * @param wording as the city wrote it
 * @param focusArea the focus area of the framework for which it stands
 * @param label how the framework writes that
 * @param since from when on it is read so
 * @param source where that is written down
 * @param recordedAt when the system was told
 */
public record FocusAreaWordingResponse(
        UUID id,
        String wording,
        FocusArea focusArea,
        String label,
        PartialDate since,
        String source,
        Instant recordedAt) {

    static FocusAreaWordingResponse of(FocusAreaWording found) {
        return new FocusAreaWordingResponse(
                found.wordingId(),
                found.wording(),
                found.focusArea(),
                found.focusArea().label(),
                found.since(),
                found.source(),
                found.recordedAt());
    }
}
