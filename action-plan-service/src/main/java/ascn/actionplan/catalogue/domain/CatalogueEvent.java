package ascn.actionplan.catalogue.domain;

import ascn.contracts.record.Act;
import java.util.UUID;

/** What can happen to the catalogue. */
public sealed interface CatalogueEvent {

    /** A sector may be chosen from that day on (rule P07). */
    record SectorRecorded(String code, String label, String source, Act act) implements CatalogueEvent {}

    /** A city's own wording stands for a focus area of the framework (rule P06). */
    record WordingMapped(UUID wordingId, String wording, FocusArea focusArea, String source, Act act)
            implements CatalogueEvent {}

    /** An instrument of other bodies is on record, with its action lines (rule P16). */
    record InstrumentRecorded(InstrumentFacts facts, Act act) implements CatalogueEvent {}

    /** An instrument has one more action line (rule P16). */
    record ActionLineRecorded(String instrument, ActionLine line, String source, Act act) implements CatalogueEvent {}
}
