package ascn.cityregistry.nomination.domain;

import ascn.cityregistry.nomination.domain.NominationEvent.AdmissionPathRecorded;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By which path cities come into the network, from a day on until the next path takes over (rule M18). An entry is never
 * rewritten, and no entry closes a path by which a city on record has come.
 */
@Entity
@Table(name = "admission_path")
public class AdmissionPath {

    @EmbeddedId
    private AdmissionPathId id;

    @Version
    private long version;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Enumerated(EnumType.STRING)
    private PathKind kind;

    @Column(name = "occurred_on")
    private String occurredOn;

    private String source;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private @Nullable String recordedBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected AdmissionPath() {}

    private AdmissionPath(AdmissionPathRecorded recorded) {
        this.id = recorded.pathId();
        this.effectiveFrom = recorded.effectiveFrom();
        this.kind = recorded.kind();
        this.occurredOn = recorded.act().occurredOn().toString();
        this.source = recorded.source();
        this.recordedAt = recorded.act().recordedAt();
        this.recordedBy = recorded.act().actor();
    }

    /**
     * What the record is told of a path that takes over.
     *
     * @param last the path that takes over last by all that is known, if there is one
     * @throws AdmissionPathOnlyPlanned when it has not been decided (rule N03)
     * @throws AdmissionPathNotLater when it would not take over after the last one
     * @throws AdmissionPathUnchanged when that one is of the same kind
     */
    public static AdmissionPathRecorded record(
            AdmissionPathId id,
            LocalDate effectiveFrom,
            PathKind kind,
            String source,
            Act act,
            Optional<AdmissionPath> last) {
        if (act.standing() == Standing.PLANNED) {
            throw new AdmissionPathOnlyPlanned();
        }
        last.ifPresent(before -> before.refuseUnlessFollowedBy(effectiveFrom, kind));
        return new AdmissionPathRecorded(id, effectiveFrom, kind, source, act);
    }

    private void refuseUnlessFollowedBy(LocalDate day, PathKind next) {
        if (!effectiveFrom.isBefore(day)) {
            throw AdmissionPathNotLater.than(effectiveFrom);
        }
        if (kind == next) {
            throw new AdmissionPathUnchanged(kind, effectiveFrom);
        }
    }

    /** The path as it was recorded. */
    public static AdmissionPath from(AdmissionPathRecorded recorded) {
        return new AdmissionPath(recorded);
    }

    /** Names it. */
    public AdmissionPathId id() {
        return id;
    }

    /** Counts its changes; its entity tag rests on it. */
    public long version() {
        return version;
    }

    /** The first day on which it is open. */
    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    /** By which path cities come in. */
    public PathKind kind() {
        return kind;
    }

    /** The day of the decision, as precisely as it is known. */
    public PartialDate occurredOn() {
        return PartialDate.parse(occurredOn);
    }

    /** Where it is written down. */
    public String source() {
        return source;
    }

    /** When the system was told. */
    public Instant recordedAt() {
        return recordedAt;
    }
}
