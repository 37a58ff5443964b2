package ascn.cityregistry.city.domain;

import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is known of a city: its day, its source, and when the system was told (rule N01). What it says is never
 * changed; a later fact takes its place.
 */
@Entity
@Table(name = "city_fact")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind")
public abstract class CityFact {

    @Id
    @Column(name = "fact_id")
    private UUID id;

    @Column(name = "occurred_on")
    private String occurredOn;

    /** Last day that it can have begun (rule N05). */
    @Column(name = "counts_from")
    private @Nullable LocalDate countsFrom;

    private @Nullable String source;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected CityFact() {}

    /** A fact that counts from the day of the act. */
    protected CityFact(UUID id, Act act) {
        this(id, act.occurredOn(), act.occurredOn().lastDay(), act);
    }

    /** A fact that counts from another day, or, where that is null, since before the record begins. */
    protected CityFact(UUID id, PartialDate occurredOn, @Nullable LocalDate countsFrom, Act act) {
        this.id = id;
        this.occurredOn = occurredOn.toString();
        this.countsFrom = countsFrom;
        this.source = act.sourceText();
        this.recordedAt = act.recordedAt();
        this.recordedBy = act.actor();
    }

    /** Names it. */
    public UUID id() {
        return id;
    }

    /** When it took effect, as precisely as it is known. */
    public PartialDate occurredOn() {
        return PartialDate.parse(occurredOn);
    }

    /** Where it is written down; empty where the call itself was the act. */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /** When the system was told. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** Whether the system holds it for true at a moment. */
    public boolean isKnownAt(Instant moment) {
        return !recordedAt.isAfter(moment) && (supersededAt == null || supersededAt.isAfter(moment));
    }

    /** Whether another fact has taken its place. */
    boolean isSuperseded() {
        return supersededAt != null;
    }

    /** Another fact takes its place. */
    void supersede(Instant moment) {
        supersededAt = moment;
    }

    /** The first day on which it counts; {@link LocalDate#MIN} where it has counted since before the record begins. */
    LocalDate firstDay() {
        return countsFrom == null ? LocalDate.MIN : countsFrom;
    }

    /** All that it says, by the names of its parts; what the audit trail vouches for. */
    public SortedMap<String, String> content() {
        var content = new TreeMap<String, String>();
        content.put("fact", getClass().getSimpleName());
        content.put("occurredOn", occurredOn);
        content.put("recordedAt", recordedAt.toString());
        if (source != null) {
            content.put("source", source);
        }
        if (supersededAt != null) {
            content.put("supersededAt", supersededAt.toString());
        }
        describe(content);
        return content;
    }

    /** Adds what only this kind of fact has. */
    protected abstract void describe(SortedMap<String, String> content);
}
