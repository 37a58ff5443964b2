package ascn.actionplan.catalogue.messaging;

import ascn.actionplan.catalogue.domain.ActionLine;
import ascn.actionplan.catalogue.domain.CatalogueEvent.ActionLineRecorded;
import ascn.actionplan.catalogue.domain.CatalogueEvent.InstrumentRecorded;
import ascn.actionplan.catalogue.domain.CatalogueEvent.SectorRecorded;
import ascn.actionplan.catalogue.domain.CatalogueEvent.WordingMapped;
import ascn.contracts.event.actionplan.ActionLineRecordedV1;
import ascn.contracts.event.actionplan.ActionPlanEvent;
import ascn.contracts.event.actionplan.FocusAreaWordingMappedV1;
import ascn.contracts.event.actionplan.InstrumentRecordedV1;
import ascn.contracts.event.actionplan.SectorRecordedV1;
import ascn.contracts.record.Act;
import ascn.platform.events.AggregateRef;
import ascn.platform.events.outbox.Outbox;
import ascn.platform.events.outbox.Recording;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the other services what projects choose from. */
@ApplicationScoped
public class CatalogueAnnouncer {

    private final Outbox outbox;

    CatalogueAnnouncer(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Tells of a sector, within the transaction that recorded it. */
    public void announce(SectorRecorded recorded) {
        var act = recorded.act();
        append(
                "sector",
                recorded.code(),
                new SectorRecordedV1(
                        recorded.code(), recorded.label(), act.occurredOn().toString(), recorded.source()),
                act);
    }

    /** Tells what a wording stands for, within the transaction that recorded it. */
    public void announce(WordingMapped mapped) {
        append(
                "focus-area-wording",
                mapped.wordingId().toString(),
                new FocusAreaWordingMappedV1(
                        mapped.wordingId(), mapped.wording(), mapped.focusArea().name(), mapped.source()),
                mapped.act());
    }

    /** Tells of an instrument, within the transaction that recorded it. */
    public void announce(InstrumentRecorded recorded) {
        var facts = recorded.facts();
        var lines = facts.actionLines();
        append(
                "instrument",
                facts.code(),
                new InstrumentRecordedV1(
                        facts.code(),
                        facts.name(),
                        facts.from(),
                        facts.until(),
                        lines.stream().map(ActionLine::code).toList(),
                        lines.stream().map(ActionLine::label).toList(),
                        lines.stream().map(line -> line.pillar().name()).toList(),
                        facts.source()),
                recorded.act());
    }

    /** Tells of an action line that was added, within the transaction that recorded it. */
    public void announce(ActionLineRecorded recorded) {
        var line = recorded.line();
        append(
                "instrument",
                recorded.instrument(),
                new ActionLineRecordedV1(
                        recorded.instrument(),
                        line.code(),
                        line.label(),
                        line.pillar().name(),
                        recorded.source()),
                recorded.act());
    }

    private void append(String type, String id, ActionPlanEvent event, Act act) {
        outbox.append(
                new AggregateRef(type, id),
                event,
                new Recording(act.occurredOn().toString(), act.recordedAt(), act.actor()));
    }
}
