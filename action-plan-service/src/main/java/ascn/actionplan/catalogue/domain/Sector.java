package ascn.actionplan.catalogue.domain;

import ascn.contracts.record.PartialDate;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A sector that projects choose from (rule P07).
 *
 * @param code names it, for ever
 * @param label how it is written for people
 * @param since from when on it may be chosen
 * @param source where it is written down
 * @param recordedAt when the system was told
 */
public record Sector(String code, String label, PartialDate since, String source, Instant recordedAt) {

    /** Whether it may be chosen on a day. */
    public boolean mayBeChosenOn(LocalDate day) {
        return since.countsOn(day);
    }
}
