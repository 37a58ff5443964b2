package ascn.cityregistry.calendar.application;

import ascn.cityregistry.calendar.domain.CalendarDate;
import ascn.cityregistry.calendar.domain.CalendarDateKind;
import ascn.cityregistry.calendar.domain.CalendarDateOnRecord;
import ascn.cityregistry.calendar.domain.CalendarDateOutsideYear;
import ascn.cityregistry.calendar.domain.CalendarEvent.CalendarDateRecorded;
import ascn.cityregistry.calendar.domain.LastDayUnclear;
import ascn.cityregistry.calendar.messaging.CalendarAnnouncer;
import ascn.cityregistry.calendar.persistence.CalendarDateRepository;
import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.time.Acts;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The Secretariat writes down when the meeting, the JCM or the Summit of a reporting year takes place. */
@ApplicationScoped
public class RecordCalendarDate {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final CalendarDateRepository calendar;
    private final CalendarAnnouncer announcer;
    private final Audit audit;
    private final Acts acts;

    RecordCalendarDate(CalendarDateRepository calendar, CalendarAnnouncer announcer, Audit audit, Acts acts) {
        this.calendar = calendar;
        this.announcer = announcer;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * Keeps a new date.
     *
     * @throws CalendarDateOutsideYear when it is no date of that year
     * @throws LastDayUnclear when the last day does not fit the first
     * @throws CalendarDateOnRecord when the year has one of that kind
     */
    @Transactional
    public CalendarDate record(CalendarDateKind kind, int year, CalendarEntry entry, Actor actor) {
        CalendarDateOutsideYear.refuse(entry.occurredOn(), year);
        LastDayUnclear.refuse(entry.occurredOn(), entry.lastDay());
        var act = acts.recorded(entry.occurredOn(), entry.dated(), actor);
        calendar.current(kind, year).ifPresent(known -> {
            throw CalendarDateOnRecord.of(known);
        });
        var recorded = new CalendarDateRecorded(ids.generate(), kind, year, entry.lastDay(), entry.source(), null, act);
        var kept = CalendarDate.from(recorded);
        calendar.persistAndFlush(kept);
        announcer.announce(recorded);
        audit.record(Change.made(CalendarDateState.of(kept)), act);
        return kept;
    }
}
