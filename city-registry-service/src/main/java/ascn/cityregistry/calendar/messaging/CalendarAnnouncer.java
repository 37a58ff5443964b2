package ascn.cityregistry.calendar.messaging;

import ascn.cityregistry.calendar.domain.CalendarEvent.CalendarDateMoved;
import ascn.cityregistry.calendar.domain.CalendarEvent.CalendarDateRecorded;
import ascn.cityregistry.calendar.domain.CalendarEvent.CalendarRuleRecorded;
import ascn.contracts.event.cityregistry.CalendarDateMovedV1;
import ascn.contracts.event.cityregistry.CalendarDateRecordedV1;
import ascn.contracts.event.cityregistry.CalendarRuleRecordedV1;
import ascn.contracts.event.cityregistry.CityRegistryEvent;
import ascn.contracts.record.Act;
import ascn.platform.events.AggregateRef;
import ascn.platform.events.outbox.Outbox;
import ascn.platform.events.outbox.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the other services when a reporting year has its dates, and what moves with them. */
@ApplicationScoped
public class CalendarAnnouncer {

    private final Outbox outbox;

    CalendarAnnouncer(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Tells of a new date, within the transaction that recorded it. */
    public void announce(CalendarDateRecorded recorded) {
        var act = recorded.act();
        append(
                recorded.calendarDateId(),
                new CalendarDateRecordedV1(
                        recorded.calendarDateId(),
                        recorded.kind().name(),
                        recorded.year(),
                        act.occurredOn().toString(),
                        written(recorded.lastDay()),
                        act.standing().name(),
                        recorded.source()),
                act);
    }

    /** Tells of a move, within the transaction that made it. */
    public void announce(CalendarDateMoved moved) {
        var act = moved.act();
        append(
                moved.calendarDateId(),
                new CalendarDateMovedV1(
                        moved.calendarDateId(),
                        moved.kind().name(),
                        moved.year(),
                        act.occurredOn().toString(),
                        written(moved.lastDay()),
                        act.standing().name(),
                        moved.source(),
                        moved.movedFrom().toString(),
                        moved.reason(),
                        moved.shifts().stream()
                                .map(shift -> shift.rule().code())
                                .toList(),
                        moved.shifts().stream()
                                .map(shift -> shift.before().toString())
                                .toList(),
                        moved.shifts().stream()
                                .map(shift -> shift.after().toString())
                                .toList()),
                act);
    }

    /** Tells of another edition of a rule, within the transaction that recorded it. */
    public void announce(CalendarRuleRecorded recorded) {
        var act = recorded.act();
        var rule = recorded.rule();
        outbox.append(
                new AggregateRef("calendar-rule", rule.code()),
                new CalendarRuleRecordedV1(
                        rule.code(),
                        rule.edition(),
                        rule.title(),
                        rule.countsFrom().name(),
                        rule.daysBefore(),
                        recorded.fromYear(),
                        rule.basis().name(),
                        act.sourceText()),
                new Recording(act.occurredOn().toString(), act.recordedAt(), act.actor()));
    }

    private static @Nullable String written(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private void append(UUID id, CityRegistryEvent event, Act act) {
        outbox.append(
                new AggregateRef("calendar-date", id.toString()),
                event,
                new Recording(act.occurredOn().toString(), act.recordedAt(), act.actor()));
    }
}
