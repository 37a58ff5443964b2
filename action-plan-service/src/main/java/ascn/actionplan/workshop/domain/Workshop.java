package ascn.actionplan.workshop.domain;

import ascn.actionplan.workshop.domain.WorkshopEvent.WorkshopCorrected;
import ascn.actionplan.workshop.domain.WorkshopEvent.WorkshopRecorded;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A workshop in which plans are made (rule P18): planned and actual days, who took part by role, and the plans. Its record
 * may be corrected with a reason, and is never removed.
 */
@Entity
@Table(name = "workshop")
public class Workshop {

    @Id
    @Column(name = "workshop_id")
    private UUID id;

    @Version
    private long version;

    private String title;

    private String place;

    @Column(name = "planned_on")
    private @Nullable String plannedOn;

    @Column(name = "planned_days")
    private @Nullable Integer plannedDays;

    @Column(name = "held_from")
    private @Nullable LocalDate heldFrom;

    @Column(name = "held_until")
    private @Nullable LocalDate heldUntil;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "workshop_participants", joinColumns = @JoinColumn(name = "workshop_id"))
    @OrderColumn(name = "place")
    private List<Participants> participants = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "workshop_plan", joinColumns = @JoinColumn(name = "workshop_id"))
    @OrderColumn(name = "place")
    private List<WorkedOnPlan> plans = new ArrayList<>();

    @Column(name = "occurred_on")
    private String occurredOn;

    @Column(name = "occurred_by")
    private LocalDate occurredBy;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private String source;

    private @Nullable String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Workshop() {}

    @SuppressWarnings("NullAway.Init") // write fills the fields
    private Workshop(WorkshopRecorded recorded) {
        this.id = recorded.workshopId();
        write(recorded.facts(), recorded.source(), recorded.act());
    }

    /**
     * What the record is told of a new workshop.
     *
     * @throws ascn.contracts.problem.RuleViolations when its days, roles or plans are not clear (rule P18)
     */
    public static WorkshopRecorded record(UUID id, WorkshopFacts facts, String source, Act act) {
        facts.refuseUnlessClear();
        return new WorkshopRecorded(id, facts, source, act);
    }

    /** The workshop as it was recorded. */
    public static Workshop from(WorkshopRecorded recorded) {
        return new Workshop(recorded);
    }

    /**
     * What is known now replaces what was known.
     *
     * @throws ascn.contracts.problem.RuleViolations when its days, roles or plans are not clear (rule P18)
     */
    public WorkshopCorrected correct(WorkshopFacts facts, String newSource, String why, Act act) {
        facts.refuseUnlessClear();
        write(facts, newSource, act);
        reason = why;
        return new WorkshopCorrected(id, facts, newSource, why, act);
    }

    private void write(WorkshopFacts facts, String newSource, Act act) {
        title = facts.title();
        place = facts.place();
        plannedOn = facts.plannedOn() == null ? null : facts.plannedOn().toString();
        plannedDays = facts.plannedDays();
        heldFrom = facts.heldFrom();
        heldUntil = facts.heldUntil();
        participants.clear();
        participants.addAll(facts.participants());
        plans.clear();
        plans.addAll(facts.plans());
        occurredOn = act.occurredOn().toString();
        occurredBy = act.occurredOn().lastDay();
        standing = act.standing();
        source = newSource;
        recordedAt = act.recordedAt();
        recordedBy = act.actor();
    }

    /** Names it. */
    public UUID id() {
        return id;
    }

    /** Counts its changes; its entity tag rests on it. */
    public long version() {
        return version;
    }

    /** What is known of it. */
    public WorkshopFacts facts() {
        return new WorkshopFacts(
                title,
                place,
                plannedOn == null ? null : PartialDate.parse(plannedOn),
                plannedDays,
                heldFrom,
                heldUntil,
                participants,
                plans);
    }

    /** The last day that it can have been, by which lists sort. */
    public LocalDate occurredBy() {
        return occurredBy;
    }

    /** Whether it took place, or only a plan is known. */
    public Standing standing() {
        return standing;
    }

    /** Where it is written down. */
    public String source() {
        return source;
    }

    /** Why it was corrected the last time, where it was. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** When the system was told. */
    public Instant recordedAt() {
        return recordedAt;
    }
}
