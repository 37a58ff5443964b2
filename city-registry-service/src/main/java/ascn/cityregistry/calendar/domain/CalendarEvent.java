package ascn.cityregistry.calendar.domain;

import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can happen to the dates of a reporting year, and to the rules that count from them. */
public sealed interface CalendarEvent {

    /**
     * A date is known, or planned.
     *
     * @param lastDay its last day where it lasts several
     * @param meetingId the meeting that it is of, where that is on record
     */
    record CalendarDateRecorded(
            UUID calendarDateId,
            CalendarDateKind kind,
            int year,
            @Nullable LocalDate lastDay,
            String source,
            @Nullable UUID meetingId,
            Act act)
            implements CalendarEvent {}

    /**
     * A date moved, or is known better, and deadlines moved with it.
     *
     * @param movedFrom when it was said to take place before
     * @param shifts the deadlines that moved
     */
    record CalendarDateMoved(
            UUID calendarDateId,
            long version,
            CalendarDateKind kind,
            int year,
            PartialDate movedFrom,
            @Nullable LocalDate lastDay,
            String source,
            String reason,
            @Nullable UUID meetingId,
            List<Shift> shifts,
            Act act)
            implements CalendarEvent {}

    /** Another edition of a rule holds from a reporting year on. */
    record CalendarRuleRecorded(CalendarRule rule, int fromYear, Act act) implements CalendarEvent {}
}
