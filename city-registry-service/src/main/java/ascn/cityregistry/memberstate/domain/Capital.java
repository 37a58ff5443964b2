package ascn.cityregistry.memberstate.domain;

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
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A city that became the capital of a member state, from a day on (rule M04). It is never changed: the next one that is on
 * record takes over from its own day.
 */
@Entity
@Table(name = "member_state_capital")
public class Capital {

    static final Comparator<Capital> BY_DAY =
            Comparator.comparing(Capital::firstDay).thenComparing(capital -> capital.recordedAt);

    @Id
    @Column(name = "capital_id")
    private UUID id;

    @Column(name = "city_id")
    private String cityId;

    private String name;

    @Column(name = "other_names")
    private String[] otherNames;

    @Column(name = "since_on")
    private @Nullable String sinceOn;

    /** Last day that the move can have been; from then on it counts (rule N05). */
    @Column(name = "since_by")
    private @Nullable LocalDate sinceBy;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private String source;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private @Nullable String recordedBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Capital() {}

    private Capital(UUID id, CapitalCity city, String source, Act act) {
        this.id = id;
        this.cityId = city.cityId();
        this.name = city.name();
        this.otherNames = city.otherNames().toArray(String[]::new);
        this.standing = act.standing();
        this.source = source;
        this.recordedAt = act.recordedAt();
        this.recordedBy = act.actor();
    }

    /** The capital with which a state came into the record: nothing is said of when it became one. */
    static Capital original(UUID id, CapitalCity city, String source, Act act) {
        return new Capital(id, city, source, act);
    }

    /** The capital since a move. */
    static Capital movedTo(UUID id, CapitalCity city, String source, Act act) {
        var capital = new Capital(id, city, source, act);
        capital.sinceOn = act.occurredOn().toString();
        capital.sinceBy = act.occurredOn().lastDay();
        return capital;
    }

    /** Its slug as a city. */
    public String cityId() {
        return cityId;
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Other names under which it is written. */
    public List<String> otherNames() {
        return List.of(otherNames);
    }

    /** Since when, as precisely as it is known; empty where it has been one since before the record begins. */
    public Optional<PartialDate> since() {
        return Optional.ofNullable(sinceOn).map(PartialDate::parse);
    }

    /** Whether the move took place or is only planned. */
    public Standing standing() {
        return standing;
    }

    /** Where it is written down. */
    public String source() {
        return source;
    }

    /** When the system was told. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** The day from which it counts; {@link LocalDate#MIN} for one since before the record begins. */
    LocalDate firstDay() {
        return sinceBy == null ? LocalDate.MIN : sinceBy;
    }

    /** A plan moves no capital (rule N03). */
    boolean hasTakenPlace() {
        return standing == Standing.RECORDED;
    }

    boolean isKnownAt(Instant moment) {
        return !recordedAt.isAfter(moment);
    }

    boolean isNamed(String written) {
        return name.equalsIgnoreCase(written) || Arrays.stream(otherNames).anyMatch(written::equalsIgnoreCase);
    }
}
