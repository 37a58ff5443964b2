package ascn.cityregistry.secretariat.domain;

import ascn.cityregistry.secretariat.domain.SecretariatUnitEvent.SecretariatUnitCorrected;
import ascn.cityregistry.secretariat.domain.SecretariatUnitEvent.SecretariatUnitRecorded;
import ascn.contracts.record.Act;
import ascn.contracts.record.OnRecord;
import ascn.contracts.record.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The name and the parent of the unit of the Secretariat that serves the network, from a day on until the next entry takes
 * over (rule C15). No two entries take over on one day, and none is overwritten: a correction supersedes it.
 */
@Entity
@Table(name = "secretariat_unit")
public class SecretariatUnit {

    @Id
    @Column(name = "row_id")
    private UUID rowId;

    @Column(name = "secretariat_unit_id")
    private UUID id;

    private long version;

    private String name;

    private String parent;

    @Column(name = "since_on")
    private String sinceOn;

    @Column(name = "since_by")
    private LocalDate sinceBy;

    private String source;

    private @Nullable String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected SecretariatUnit() {}

    private SecretariatUnit(UUID rowId, UUID id, String name, String parent, String source, Act act) {
        this.rowId = rowId;
        this.id = id;
        this.name = name;
        this.parent = parent;
        this.sinceOn = act.occurredOn().toString();
        this.sinceBy = act.occurredOn().lastDay();
        this.source = source;
        this.recordedAt = act.recordedAt();
        this.recordedBy = act.actor();
    }

    /** The entry as it was first recorded. */
    public static SecretariatUnit from(SecretariatUnitRecorded recorded) {
        return new SecretariatUnit(
                recorded.secretariatUnitId(),
                recorded.secretariatUnitId(),
                recorded.name(),
                recorded.parent(),
                recorded.source(),
                recorded.act());
    }

    /** The entry as a correction made it; the one before is superseded. */
    public static SecretariatUnit from(UUID rowId, SecretariatUnitCorrected corrected) {
        var unit = new SecretariatUnit(
                rowId,
                corrected.secretariatUnitId(),
                corrected.name(),
                corrected.parent(),
                corrected.source(),
                corrected.act());
        unit.version = corrected.version();
        unit.reason = corrected.reason();
        return unit;
    }

    /** What is known now replaces what was known; the entry keeps its id. */
    public SecretariatUnitCorrected correct(String name, String parent, String source, String reason, Act act) {
        supersededAt = act.recordedAt();
        return new SecretariatUnitCorrected(id, version + 1, name, parent, source, reason, act);
    }

    /** Names the entry through all its corrections. */
    public UUID id() {
        return id;
    }

    /** Counts its corrections; its entity tag rests on it. */
    public long version() {
        return version;
    }

    /** What the unit is called. */
    public String name() {
        return name;
    }

    /** The branch or department that it belongs to, where a source gives it (rule N02). */
    public OnRecord parent() {
        return OnRecord.parse(parent);
    }

    /** From when on, as precisely as it is known (rule N05). */
    public PartialDate since() {
        return PartialDate.parse(sinceOn);
    }

    /** The day from which it counts; the order of the list rests on it. */
    public LocalDate sinceBy() {
        return sinceBy;
    }

    /** Where it is written down. */
    public String source() {
        return source;
    }

    /** Why it was corrected, if it was. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** When the system was told. */
    public Instant recordedAt() {
        return recordedAt;
    }
}
