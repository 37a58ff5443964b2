package ascn.actionplan.workshop.domain;

import ascn.contracts.record.Act;
import java.util.UUID;

/** What can happen to the record of a workshop. */
public sealed interface WorkshopEvent {

    /** It took place, or is planned. */
    record WorkshopRecorded(UUID workshopId, WorkshopFacts facts, String source, Act act) implements WorkshopEvent {}

    /** What was known of it is replaced. */
    record WorkshopCorrected(UUID workshopId, WorkshopFacts facts, String source, String reason, Act act)
            implements WorkshopEvent {}
}
