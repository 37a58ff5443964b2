package ascn.cityregistry.networkact.domain;

import ascn.cityregistry.networkact.domain.NetworkActEvent.NetworkActCorrected;
import ascn.cityregistry.networkact.domain.NetworkActEvent.NetworkActRecorded;
import ascn.contracts.record.Act;
import ascn.contracts.record.OnRecord;
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
 * An act that made the network, as the system knows it since a moment (rule R19). Of one kind there is one on record and
 * one plan at most, and none is overwritten: a correction supersedes it.
 */
@Entity
@Table(name = "network_act")
public class NetworkAct {

    @Id
    @Column(name = "row_id")
    private UUID rowId;

    @Column(name = "network_act_id")
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private NetworkActKind kind;

    @Column(name = "occurred_on")
    private String occurredOn;

    @Column(name = "occurred_by")
    private LocalDate occurredBy;

    private String body;

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
    protected NetworkAct() {}

    private NetworkAct(UUID rowId, UUID id, NetworkActKind kind, String body, String source, Act act) {
        this.rowId = rowId;
        this.id = id;
        this.kind = kind;
        this.occurredOn = act.occurredOn().toString();
        this.occurredBy = act.occurredOn().lastDay();
        this.body = body;
        this.standing = act.standing();
        this.source = source;
        this.recordedAt = act.recordedAt();
        this.recordedBy = act.actor();
    }

    /** The act as it was first recorded. */
    public static NetworkAct from(NetworkActRecorded recorded) {
        return new NetworkAct(
                recorded.networkActId(),
                recorded.networkActId(),
                recorded.kind(),
                recorded.body(),
                recorded.source(),
                recorded.act());
    }

    /** The act as a correction made it; the one before is superseded. */
    public static NetworkAct from(UUID rowId, NetworkActCorrected corrected) {
        var act = new NetworkAct(
                rowId,
                corrected.networkActId(),
                corrected.kind(),
                corrected.body(),
                corrected.source(),
                corrected.act());
        act.version = corrected.version();
        act.reason = corrected.reason();
        return act;
    }

    /** What is known now replaces what was known; the act keeps its id and its kind. */
    public NetworkActCorrected correct(String body, String source, String reason, Act act) {
        supersededAt = act.recordedAt();
        return new NetworkActCorrected(id, version + 1, kind, body, source, reason, act);
    }

    /** Names the act through all its corrections. */
    public UUID id() {
        return id;
    }

    /** Counts its corrections; its entity tag rests on it. */
    public long version() {
        return version;
    }

    /** Which of the acts it is. */
    public NetworkActKind kind() {
        return kind;
    }

    /** When it took place, as precisely as it is known (rule N05). */
    public PartialDate occurredOn() {
        return PartialDate.parse(occurredOn);
    }

    /** The last day that it can have been; the order of the list rests on it. */
    public LocalDate occurredBy() {
        return occurredBy;
    }

    /** The body that acted, where a source gives it (rule N02). */
    public OnRecord body() {
        return OnRecord.parse(body);
    }

    /** Whether a source says that it took place, or only a plan is known. */
    public Standing standing() {
        return standing;
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
