package ascn.cityregistry.calendar.application;

import ascn.cityregistry.calendar.domain.CalendarDate;
import ascn.cityregistry.calendar.domain.CalendarDateKind;
import ascn.cityregistry.calendar.domain.CalendarEvent.CalendarDateRecorded;
import ascn.cityregistry.calendar.domain.Shift;
import ascn.cityregistry.calendar.messaging.CalendarAnnouncer;
import ascn.cityregistry.calendar.persistence.CalendarDateRepository;
import ascn.cityregistry.calendar.persistence.CalendarRules;
import ascn.contracts.record.Act;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lets the calendar say what the record of an annual meeting says, so that the date has one place. It is part of the
 * write of the meeting, whose audit entry stands for both.
 */
@ApplicationScoped
public class FollowMeeting {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final CalendarDateRepository calendar;
    private final CalendarRules rules;
    private final CalendarAnnouncer announcer;

    FollowMeeting(CalendarDateRepository calendar, CalendarRules rules, CalendarAnnouncer announcer) {
        this.calendar = calendar;
        this.rules = rules;
        this.announcer = announcer;
    }

    /**
     * Records the date of the meeting, or moves the one that is there.
     *
     * @param lastDay its last day where it lasts several
     * @param reason why it moves, where it does
     * @return the deadlines that moved with it
     */
    @Transactional
    public List<Shift> follow(
            UUID meetingId, int year, @Nullable LocalDate lastDay, String source, String reason, Act act) {
        var known = calendar.current(CalendarDateKind.ANNUAL_MEETING, year);
        if (known.isEmpty()) {
            var recorded = new CalendarDateRecorded(
                    ids.generate(), CalendarDateKind.ANNUAL_MEETING, year, lastDay, source, meetingId, act);
            calendar.persistAndFlush(CalendarDate.from(recorded));
            announcer.announce(recorded);
            return List.of();
        }
        var current = known.get();
        if (current.saysOf(meetingId, lastDay, act)) {
            return List.of();
        }
        var moved = current.move(lastDay, source, reason, meetingId, rules.of(year), act);
        // The superseded row gives its place free before the next one takes it.
        calendar.flush();
        calendar.persistAndFlush(CalendarDate.from(ids.generate(), moved));
        announcer.announce(moved);
        return moved.shifts();
    }
}
