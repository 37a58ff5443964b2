package ascn.actionplan.catalogue.api;

import ascn.actionplan.catalogue.domain.Sector;
import ascn.contracts.record.PartialDate;
import java.time.Instant;

/**
 * A sector that projects choose from.
 *
 * @param code names it, for ever
 * @param label how it is written for people
 * @param since from when on it may be chosen, as precisely as it is known
 * @param source where it is written down
 * @param recordedAt when the system was told
 */
public record SectorResponse(String code, String label, PartialDate since, String source, Instant recordedAt) {

    static SectorResponse of(Sector sector) {
        return new SectorResponse(sector.code(), sector.label(), sector.since(), sector.source(), sector.recordedAt());
    }
}
