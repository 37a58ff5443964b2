package ascn.cityregistry.calendar.domain;

import ascn.cityregistry.calendar.domain.CalendarEvent.CalendarDateMoved;
import ascn.cityregistry.calendar.domain.CalendarEvent.CalendarDateRecorded;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A date of a reporting year, as the system knows it since a moment. A year has one of each kind, and none is overwritten:
 * a move supersedes it.
 */
@Entity
@Table(name = "calendar_date")
public class CalendarDate {

    @Id
    @Column(name = "row_id")
    private UUID rowId;

    @Column(name = "calendar_date_id")
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private CalendarDateKind kind;

    private int year;

    @Column(name = "occurred_on")
    private String occurredOn;

    @Column(name = "occurred_by")
    private LocalDate occurredBy;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private String source;

    private @Nullable String reason;

    @Column(name = "meeting_id")
    private @Nullable UUID meetingId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected CalendarDate() {}

    private CalendarDate(UUID rowId, UUID id, CalendarDateKind kind, int year, String source, Act act) {
        this.rowId = rowId;
        this.id = id;
        this.kind = kind;
        this.year = year;
        this.occurredOn = act.occurredOn().toString();
        this.occurredBy = act.occurredOn().lastDay();
        this.standing = act.standing();
        this.source = source;
        this.recordedAt = act.recordedAt();
        this.recordedBy = act.actor();
    }

    /** The date as it was first recorded. */
    public static CalendarDate from(CalendarDateRecorded recorded) {
        var date = new CalendarDate(
                recorded.calendarDateId(),
                recorded.calendarDateId(),
                recorded.kind(),
                recorded.year(),
                recorded.source(),
                recorded.act());
        date.lastDay = recorded.lastDay();
        date.meetingId = recorded.meetingId();
        return date;
    }

    /** The date as a move made it; the one before is superseded. */
    public static CalendarDate from(UUID rowId, CalendarDateMoved moved) {
        var date = new CalendarDate(
                rowId, moved.calendarDateId(), moved.kind(), moved.year(), moved.source(), moved.act());
        date.version = moved.version();
        date.lastDay = moved.lastDay();
        date.reason = moved.reason();
        date.meetingId = moved.meetingId();
        return date;
    }

    /**
     * Goes on only while no meeting on record has this date.
     *
     * @throws CalendarDateFollowsMeeting when one has
     */
    public void refuseWhereItFollowsAMeeting() {
        if (meetingId != null) {
            throw new CalendarDateFollowsMeeting(meetingId);
        }
    }

    /**
     * Another day takes the place of this one; kind, year and id stay.
     *
     * @param lastDay its last day where it lasts several
     * @param meeting the meeting that it is of, where that is on record
     * @param rules those of its year, of which the ones that count from it move
     */
    public CalendarDateMoved move(
            @Nullable LocalDate lastDay,
            String source,
            String reason,
            @Nullable UUID meeting,
            List<CalendarRule> rules,
            Act act) {
        supersededAt = act.recordedAt();
        var mine = rules.stream().filter(rule -> rule.countsFrom() == kind).toList();
        return new CalendarDateMoved(
                id,
                version + 1,
                kind,
                year,
                occurredOn(),
                lastDay,
                source,
                reason,
                meeting,
                Shift.between(occurredOn(), act.occurredOn(), mine),
                act);
    }

    /** Whether it says the same of a meeting already. */
    public boolean saysOf(UUID meeting, @Nullable LocalDate lastDay, Act act) {
        return meeting.equals(meetingId)
                && occurredOn().equals(act.occurredOn())
                && Objects.equals(this.lastDay, lastDay)
                && standing == act.standing();
    }

    /** Names the date through all its moves. */
    public UUID id() {
        return id;
    }

    /** Counts its moves; its entity tag rests on it. */
    public long version() {
        return version;
    }

    /** What takes place. */
    public CalendarDateKind kind() {
        return kind;
    }

    /** The reporting year to whose chain it belongs. */
    public int year() {
        return year;
    }

    /** Its first day, as precisely as it is known (rule N05). */
    public PartialDate occurredOn() {
        return PartialDate.parse(occurredOn);
    }

    /** The last day that the first one can be; the order of the list rests on it. */
    public LocalDate occurredBy() {
        return occurredBy;
    }

    /** Its last day, where it lasts several. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    /** Whether a source says that it took place, or only a plan is known. */
    public Standing standing() {
        return standing;
    }

    /** Where it is written down. */
    public String source() {
        return source;
    }

    /** Why it was moved, if it was. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** The meeting on record that it follows. */
    public Optional<UUID> meetingId() {
        return Optional.ofNullable(meetingId);
    }

    /** When the system was told. */
    public Instant recordedAt() {
        return recordedAt;
    }
}
