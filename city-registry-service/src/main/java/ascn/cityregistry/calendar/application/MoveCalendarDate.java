package ascn.cityregistry.calendar.application;

import ascn.cityregistry.calendar.domain.CalendarDate;
import ascn.cityregistry.calendar.domain.CalendarDateOutsideYear;
import ascn.cityregistry.calendar.domain.LastDayUnclear;
import ascn.cityregistry.calendar.messaging.CalendarAnnouncer;
import ascn.cityregistry.calendar.persistence.CalendarDateRepository;
import ascn.cityregistry.calendar.persistence.CalendarRules;
import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import ascn.platform.http.time.AskedFor;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The Secretariat moves a date, or writes it down as it is known better; the deadlines that count from it move too. */
@ApplicationScoped
public class MoveCalendarDate {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final CalendarDateRepository calendar;
    private final CalendarRules rules;
    private final CalendarAnnouncer announcer;
    private final Audit audit;
    private final Acts acts;

    MoveCalendarDate(
            CalendarDateRepository calendar, CalendarRules rules, CalendarAnnouncer announcer, Audit audit, Acts acts) {
        this.calendar = calendar;
        this.rules = rules;
        this.announcer = announcer;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * Supersedes the date by another of the same id, kind and year.
     *
     * @param reason why it moves
     * @throws ascn.cityregistry.calendar.domain.CalendarDateNotFound when there is none of that id
     * @throws ascn.cityregistry.calendar.domain.CalendarDateFollowsMeeting when it moves with its meeting alone
     */
    @Transactional
    public MovedDate move(UUID id, ExpectedVersion expected, CalendarEntry entry, String reason, Actor actor) {
        var current = calendar.get(id, AskedFor.NOW);
        expected.requireCurrent(current.version());
        current.refuseWhereItFollowsAMeeting();
        CalendarDateOutsideYear.refuse(entry.occurredOn(), current.year());
        LastDayUnclear.refuse(entry.occurredOn(), entry.lastDay());
        var act = acts.recorded(entry.occurredOn(), entry.dated(), actor);
        var before = CalendarDateState.of(current);
        var moved = current.move(entry.lastDay(), entry.source(), reason, null, rules.of(current.year()), act);
        // The superseded row gives its place free before the next one takes it.
        calendar.flush();
        var kept = CalendarDate.from(ids.generate(), moved);
        calendar.persistAndFlush(kept);
        announcer.announce(moved);
        audit.record(Change.of(before, CalendarDateState.of(kept)), act);
        return new MovedDate(kept, moved.shifts());
    }
}
