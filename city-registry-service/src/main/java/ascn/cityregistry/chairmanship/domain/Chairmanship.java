package ascn.cityregistry.chairmanship.domain;

import ascn.cityregistry.chairmanship.domain.ChairmanshipEvent.ChairmanshipCorrected;
import ascn.cityregistry.chairmanship.domain.ChairmanshipEvent.ChairmanshipRecorded;
import ascn.contracts.record.Act;
import ascn.contracts.record.Period;
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
 * An entry of the ASEAN Chair calendar, as the system knows it since a moment: which member state chairs, on which days.
 * No two current entries have a day in common (rule C10), and none is overwritten: a correction supersedes it.
 */
@Entity
@Table(name = "chairmanship")
public class Chairmanship {

    @Id
    @Column(name = "row_id")
    private UUID rowId;

    @Column(name = "chairmanship_id")
    private UUID id;

    private long version;

    @Column(name = "member_state")
    private String memberState;

    private LocalDate since;

    private LocalDate until;

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

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Chairmanship() {}

    private Chairmanship(UUID rowId, UUID id, String memberState, Period period, String source, Act act) {
        this.rowId = rowId;
        this.id = id;
        this.memberState = memberState;
        this.since = period.from();
        this.until = period.until();
        this.standing = act.standing();
        this.source = source;
        this.recordedAt = act.recordedAt();
        this.recordedBy = act.actor();
    }

    /** The entry as it was first recorded. */
    public static Chairmanship from(ChairmanshipRecorded recorded) {
        return new Chairmanship(
                recorded.chairmanshipId(),
                recorded.chairmanshipId(),
                recorded.memberState(),
                recorded.period(),
                recorded.source(),
                recorded.act());
    }

    /** The entry as a correction made it; the one before is superseded. */
    public static Chairmanship from(UUID rowId, ChairmanshipCorrected corrected) {
        var entry = new Chairmanship(
                rowId,
                corrected.chairmanshipId(),
                corrected.memberState(),
                corrected.period(),
                corrected.source(),
                corrected.act());
        entry.version = corrected.version();
        entry.reason = corrected.reason();
        return entry;
    }

    /** What is known now replaces what was known; the entry keeps its id. */
    public ChairmanshipCorrected correct(String memberState, Period period, String source, String reason, Act act) {
        supersededAt = act.recordedAt();
        return new ChairmanshipCorrected(id, version + 1, memberState, period, source, reason, act);
    }

    /** Names the entry through all its corrections. */
    public UUID id() {
        return id;
    }

    /** Counts its corrections; its entity tag rests on it. */
    public long version() {
        return version;
    }

    /** Code of the member state that chairs. */
    public String memberState() {
        return memberState;
    }

    /** The days on which it chairs. */
    public Period period() {
        return new Period(since, until);
    }

    /** Whether a source says that it chaired, or only a plan is known. */
    public Standing standing() {
        return standing;
    }

    /** Where it is written down. */
    public String source() {
        return source;
    }

    /** Why the entry was corrected, if it was. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** When the system was told. */
    public Instant recordedAt() {
        return recordedAt;
    }
}
