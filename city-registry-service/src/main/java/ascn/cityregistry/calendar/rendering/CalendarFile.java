package ascn.cityregistry.calendar.rendering;

import ascn.cityregistry.calendar.domain.CalendarDate;
import ascn.cityregistry.calendar.domain.CalendarRule.Basis;
import ascn.cityregistry.calendar.domain.Deadline;
import ascn.cityregistry.calendar.domain.ReportingYear;
import ascn.contracts.record.DatePrecision;
import ascn.contracts.record.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Lays a reporting year out as iCalendar (RFC 5545). All events last whole days. What is known to the month or year only
 * is no event: a calendar program can show nothing but days, and would show one that nobody has named. The UID of an event
 * stays through all moves, and SEQUENCE counts them.
 */
@ApplicationScoped
public class CalendarFile {

    private static final String DOMAIN = "@calendar.ascn";

    /** The bytes of the file; the same record gives the same bytes. */
    public byte[] of(ReportingYear year) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//ASEAN Smart Cities Network//City registry 1//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        year.dates().stream()
                .filter(date -> date.occurredOn().precision() == DatePrecision.DAY)
                .forEach(date -> calendar.add(eventOf(date)));
        year.deadlines().stream()
                .filter(deadline -> deadline.window().isOneDay())
                .forEach(deadline -> calendar.add(eventOf(deadline)));
        return written(calendar);
    }

    private static VEvent eventOf(CalendarDate date) {
        var first = date.occurredOn().lastDay();
        var event = event(date, date.id() + DOMAIN, first, date.lastDay().orElse(first));
        event.add(new Summary(titleOf(date)));
        event.add(new Description("Source: " + date.source()));
        return event;
    }

    private static VEvent eventOf(Deadline deadline) {
        var rule = deadline.rule();
        var date = deadline.date();
        var day = deadline.window().earliest();
        var uid = date.id() + "-" + rule.code().toLowerCase(Locale.ROOT) + DOMAIN;
        var event = event(date, uid, day, day);
        event.add(new Summary("ASCN: " + rule.title()));
        event.add(new Description("%d days before the %s. Number of days: %s"
                .formatted(
                        rule.daysBefore(),
                        nameOf(date),
                        rule.basis() == Basis.OURS
                                ? "a decision of this project, no source gives it"
                                : "from the source")));
        return event;
    }

    private static VEvent event(CalendarDate date, String uid, LocalDate first, LocalDate last) {
        var stamp = date.recordedAt().truncatedTo(ChronoUnit.SECONDS);
        var event = new VEvent(false);
        event.add(new Uid(uid));
        event.add(new DtStamp(stamp));
        event.add(new LastModified(stamp));
        event.add(new Sequence(Math.toIntExact(date.version())));
        event.add(new DtStart<>(first));
        // The end of an event of whole days is the day after its last (RFC 5545, 3.6.1).
        event.add(new DtEnd<>(last.plusDays(1)));
        event.add(new Status(date.standing() == Standing.PLANNED ? Status.VALUE_TENTATIVE : Status.VALUE_CONFIRMED));
        event.add(new Transp(Transp.VALUE_TRANSPARENT));
        return event;
    }

    private static String titleOf(CalendarDate date) {
        var planned = date.standing() == Standing.PLANNED ? " (planned)" : "";
        return "ASCN: " + nameOf(date) + " " + date.year() + planned;
    }

    private static String nameOf(CalendarDate date) {
        return switch (date.kind()) {
            case ANNUAL_MEETING -> "annual meeting";
            case JCM -> "Joint Consultative Meeting";
            case SUMMIT -> "ASEAN Summit";
        };
    }

    private static byte[] written(Calendar calendar) {
        // The library's validator refuses a calendar without components; a year without dates is an answer too.
        try (var bytes = new ByteArrayOutputStream()) {
            new CalendarOutputter(false).output(calendar, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
