package ascn.cityregistry.meeting.domain;

import ascn.cityregistry.meeting.domain.MeetingEvent.AgendaSet;
import ascn.cityregistry.meeting.domain.MeetingEvent.MeetingConcluded;
import ascn.cityregistry.meeting.domain.MeetingEvent.MeetingCorrected;
import ascn.cityregistry.meeting.domain.MeetingEvent.MeetingRecorded;
import ascn.contracts.problem.RuleViolation;
import ascn.contracts.problem.RuleViolations;
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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An annual meeting of the network, as the system knows it since a moment (rule A01). There is one for a calendar year; once
 * it is concluded nothing of it changes any more but that its outcomes are closed.
 */
@Entity
@Table(name = "meeting")
public class Meeting {

    @Id
    @Column(name = "row_id")
    private UUID rowId;

    @Column(name = "meeting_id")
    private UUID id;

    private long edition;

    private long version;

    private int number;

    private int year;

    @Column(name = "occurred_on")
    private String occurredOn;

    @Column(name = "occurred_by")
    private LocalDate occurredBy;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    @Column(name = "planned_on")
    private @Nullable String plannedOn;

    private String place;

    @Column(name = "host_event")
    private @Nullable String hostEvent;

    @Column(name = "chaired_by")
    private @Nullable String chairedBy;

    @Column(name = "hosted_by")
    private @Nullable String hostedBy;

    @Column(name = "deviation_note")
    private @Nullable String deviationNote;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private String source;

    private @Nullable String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @Column(name = "concluded_on")
    private @Nullable String concludedOn;

    @Column(name = "conclusion_source")
    private @Nullable String conclusionSource;

    @Column(name = "conclusion_recorded_at")
    private @Nullable Instant conclusionRecordedAt;

    @Column(name = "concluded_by")
    private @Nullable String concludedBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Meeting() {}

    private Meeting(UUID rowId, UUID id, int year, MeetingDetails details, Act act) {
        this.rowId = rowId;
        this.id = id;
        this.number = details.number();
        this.year = year;
        this.occurredOn = act.occurredOn().toString();
        this.occurredBy = act.occurredOn().lastDay();
        this.lastDay = details.lastDay();
        this.plannedOn =
                details.plannedOn() == null ? null : details.plannedOn().toString();
        this.place = details.place();
        this.hostEvent = details.hostEvent();
        this.chairedBy = details.chairedBy();
        this.hostedBy = details.hostedBy();
        this.deviationNote = details.deviationNote();
        this.standing = act.standing();
        this.source = details.source();
        this.recordedAt = act.recordedAt();
        this.recordedBy = act.actor();
    }

    /**
     * What the record is told of a new meeting; its calendar year is that of its day.
     *
     * @param chair the state that chairs ASEAN on that day, where one is known to
     * @throws DeviationNeedsNote when another state chaired or hosted and no note says why (rule A02)
     */
    public static MeetingRecorded record(UUID id, MeetingDetails details, Optional<String> chair, Act act) {
        details.refuseUnexplainedDeviation(chair);
        return new MeetingRecorded(id, yearOf(act.occurredOn()), details, act);
    }

    /** The calendar year of which a meeting of that day is the annual one. */
    public static int yearOf(PartialDate occurredOn) {
        return occurredOn.lastDay().getYear();
    }

    /** The meeting as it was first recorded. */
    public static Meeting from(MeetingRecorded recorded) {
        return new Meeting(
                recorded.meetingId(), recorded.meetingId(), recorded.year(), recorded.details(), recorded.act());
    }

    /**
     * What is known now replaces what was known; the meeting keeps its id and its year.
     *
     * @param chair the state that chairs ASEAN on the new day, where one is known to
     * @throws MeetingAlreadyConcluded when nothing of it changes any more
     * @throws MeetingOfAnotherYear when it would become the meeting of another year
     * @throws DeviationNeedsNote when another state chaired or hosted and no note says why (rule A02)
     */
    public MeetingCorrected correct(MeetingDetails details, Optional<String> chair, String reason, Act act) {
        refuseWhenConcluded();
        if (yearOf(act.occurredOn()) != year) {
            throw new MeetingOfAnotherYear(year, act.occurredOn());
        }
        details.refuseUnexplainedDeviation(chair);
        supersededAt = act.recordedAt();
        return new MeetingCorrected(id, year, details, reason, act);
    }

    /** The meeting as a correction made it; this one is superseded. */
    public Meeting followedBy(UUID rowId, MeetingCorrected corrected) {
        var meeting = new Meeting(rowId, id, year, corrected.details(), corrected.act());
        meeting.edition = edition + 1;
        meeting.version = version + 1;
        meeting.reason = corrected.reason();
        return meeting;
    }

    /** Counts a write to one of its parts. */
    public void partWritten() {
        version++;
    }

    /**
     * Sets its agenda, whole.
     *
     * @param openOutcomes of earlier meetings, which come first and cannot be left out
     * @throws MeetingAlreadyConcluded when nothing of it changes any more
     * @throws AgendaOutOfOrder when the items of the first year are in another order (rule A07)
     */
    public AgendaSet setAgenda(Agenda agenda, List<Outcome> openOutcomes, String source, Act act) {
        refuseWhenConcluded();
        agenda.refuseAnotherOrder(year);
        return new AgendaSet(id, agenda, openOutcomes, source, act);
    }

    /**
     * Concludes it.
     *
     * @param lacks what an act of today needs and is not there; an act of the record does without (rule N02)
     * @throws MeetingAlreadyConcluded when it is
     * @throws MeetingOnlyPlanned when only a plan of it, or of the conclusion, is known (rule N03)
     * @throws ConclusionBeforeMeeting when the conclusion is certainly older than the meeting (rule N01)
     * @throws RuleViolations with everything that lacks
     */
    public MeetingConcluded conclude(List<RuleViolation> lacks, Act act) {
        refuseWhenConcluded();
        refuseWhenOnlyPlanned();
        if (act.standing() == Standing.PLANNED) {
            throw new MeetingOnlyPlanned(number);
        }
        if (act.occurredOn().isCertainlyBefore(occurredOn())) {
            throw new ConclusionBeforeMeeting(act.occurredOn(), occurredOn());
        }
        if (!act.isOfTheRecord()) {
            RuleViolations.refuseIfAny(lacks);
        }
        concludedOn = act.occurredOn().toString();
        conclusionSource = act.sourceText();
        conclusionRecordedAt = act.recordedAt();
        concludedBy = act.actor();
        version++;
        return new MeetingConcluded(id, number, year, act);
    }

    /**
     * Goes on only while it is not concluded.
     *
     * @throws MeetingAlreadyConcluded when it is
     */
    public void refuseWhenConcluded() {
        if (concludedOn != null) {
            throw new MeetingAlreadyConcluded(number, PartialDate.parse(concludedOn));
        }
    }

    /**
     * Goes on only when a source says that it took place.
     *
     * @throws MeetingOnlyPlanned when only a plan is known (rule N03)
     */
    public void refuseWhenOnlyPlanned() {
        if (standing == Standing.PLANNED) {
            throw new MeetingOnlyPlanned(number);
        }
    }

    /** Names the meeting through all its corrections. */
    public UUID id() {
        return id;
    }

    /** Counts all writes to it and its parts; its entity tag rests on it. */
    public long version() {
        return version;
    }

    /** The calendar year of which it is the annual meeting. */
    public int year() {
        return year;
    }

    /** Its first day, as precisely as it is known (rule N05). */
    public PartialDate occurredOn() {
        return PartialDate.parse(occurredOn);
    }

    /** The day for which Chair, host, shepherd and invitees are derived: the last that its first day can have been. */
    public LocalDate day() {
        return occurredBy;
    }

    /** What else is known of it. */
    public MeetingDetails details() {
        return new MeetingDetails(
                number,
                lastDay,
                plannedOn == null ? null : PartialDate.parse(plannedOn),
                place,
                hostEvent,
                chairedBy,
                hostedBy,
                deviationNote,
                source);
    }

    /** Whether a source says that it took place, or only a plan is known. */
    public Standing standing() {
        return standing;
    }

    /** Why it was corrected, if it was. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** When the system was told of what it says now. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** Its conclusion, as far as it was known at a moment. */
    public Optional<Conclusion> conclusion(Instant knownAt) {
        return concludedOn == null || conclusionRecordedAt == null || conclusionRecordedAt.isAfter(knownAt)
                ? Optional.empty()
                : Optional.of(new Conclusion(PartialDate.parse(concludedOn), conclusionSource, conclusionRecordedAt));
    }

    /**
     * The act that concluded a meeting.
     *
     * @param occurredOn its day, as precisely as it is known
     * @param source where it is written down; null where it was concluded by the call itself
     * @param recordedAt when the system was told
     */
    public record Conclusion(
            PartialDate occurredOn, @Nullable String source, Instant recordedAt) {}
}
