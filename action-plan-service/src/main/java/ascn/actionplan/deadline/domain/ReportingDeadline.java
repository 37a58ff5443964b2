package ascn.actionplan.deadline.domain;

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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By when the entries of a year are asked for, as the system knows it since a moment. Nothing is ever refused because of it
 * (rule P21): it only shows. None is overwritten, a correction supersedes it.
 */
@Entity
@Table(name = "reporting_deadline")
public class ReportingDeadline {

    @Id
    @Column(name = "row_id")
    private UUID rowId;

    @Column(name = "of_year")
    private int ofYear;

    private long version;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    @Column(name = "occurred_on")
    private String occurredOn;

    private String source;

    private @Nullable String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ReportingDeadline() {}

    private ReportingDeadline(UUID rowId, long version, DeadlineRecorded recorded) {
        var act = recorded.act();
        this.rowId = rowId;
        this.ofYear = recorded.year();
        this.version = version;
        this.dueOn = recorded.dueOn();
        this.standing = act.standing();
        this.occurredOn = act.occurredOn().toString();
        this.source = recorded.source();
        this.reason = recorded.reason();
        this.recordedAt = act.recordedAt();
        this.recordedBy = act.actor();
    }

    /** The first deadline of a year. */
    public static ReportingDeadline from(UUID rowId, DeadlineRecorded recorded) {
        return new ReportingDeadline(rowId, 0, recorded);
    }

    /** Another takes its place; it stays as what was known until then. */
    public ReportingDeadline giveWayTo(UUID rowId, DeadlineRecorded recorded) {
        supersededAt = recorded.act().recordedAt();
        return new ReportingDeadline(rowId, version + 1, recorded);
    }

    /**
     * The deadline as it is told.
     *
     * @param source where it is written down
     * @param reason why it takes the place of another; null for the first one
     * @throws DeadlineOutsideYear when the day is neither in the year nor in the next one
     */
    public static DeadlineRecorded told(int year, LocalDate dueOn, String source, @Nullable String reason, Act act) {
        if (dueOn.getYear() != year && dueOn.getYear() != year + 1) {
            throw new DeadlineOutsideYear(year, dueOn);
        }
        return new DeadlineRecorded(year, dueOn, source, reason, act);
    }

    /** The year that is reported on. */
    public int year() {
        return ofYear;
    }

    /** Counts its corrections; its entity tag rests on it. */
    public long version() {
        return version;
    }

    /** The last day on which an entry is in time. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Whether a source says that it was set, or only a plan is known. */
    public Standing standing() {
        return standing;
    }

    /** When it was set, as precisely as it is known. */
    public PartialDate occurredOn() {
        return PartialDate.parse(occurredOn);
    }

    /** Where it is written down. */
    public String source() {
        return source;
    }

    /** Why it took the place of another, if it did. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** When the system was told. */
    public Instant recordedAt() {
        return recordedAt;
    }
}
