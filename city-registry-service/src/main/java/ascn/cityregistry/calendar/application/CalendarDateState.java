package ascn.cityregistry.calendar.application;

import ascn.cityregistry.calendar.domain.CalendarDate;
import ascn.platform.audit.AuditedState;
import ascn.platform.audit.Subject;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the audit entries of a date vouch for: all that it holds. */
record CalendarDateState(
        UUID id,
        String kind,
        int year,
        String occurredOn,
        @Nullable String lastDay,
        String standing,
        String source,
        @Nullable String reason)
        implements AuditedState {

    static CalendarDateState of(CalendarDate date) {
        return new CalendarDateState(
                date.id(),
                date.kind().name(),
                date.year(),
                date.occurredOn().toString(),
                date.lastDay().map(LocalDate::toString).orElse(null),
                date.standing().name(),
                date.source(),
                date.reason().orElse(null));
    }

    @Override
    public Subject subject() {
        return new Subject("calendar-date", id.toString());
    }
}
