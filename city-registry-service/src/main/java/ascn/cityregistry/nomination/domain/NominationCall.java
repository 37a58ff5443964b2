package ascn.cityregistry.nomination.domain;

import ascn.cityregistry.nomination.domain.NominationEvent.NominationCallRecorded;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Member states are asked to nominate in a year, by a deadline (rule M08). The deadline is soft: nothing is refused because
 * of it. What a call says is never rewritten: a correction takes its place, and the old one stays as it was known.
 */
@Entity
@Table(name = "nomination_call")
public class NominationCall {

    @EmbeddedId
    private NominationCallId id;

    @Version
    private long version;

    @Column(name = "of_year")
    private int ofYear;

    private String deadline;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    @Column(name = "occurred_on")
    private String occurredOn;

    private String source;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "supersedes"))
    private @Nullable NominationCallId supersedes;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected NominationCall() {}

    private NominationCall(NominationCallRecorded recorded) {
        this.id = recorded.callId();
        this.ofYear = recorded.year();
        this.deadline = recorded.deadline().toString();
        this.standing = recorded.act().standing();
        this.occurredOn = recorded.act().occurredOn().toString();
        this.source = recorded.source();
        this.recordedAt = recorded.act().recordedAt();
        this.recordedBy = recorded.act().actor();
        this.supersedes = recorded.supersedes();
    }

    /** The call as it was recorded. */
    public static NominationCall from(NominationCallRecorded recorded) {
        return new NominationCall(recorded);
    }

    /**
     * Gives its place to another call; it stays as what was known until then.
     *
     * @throws NominationCallSuperseded when another has it already
     */
    public void giveWayAt(Instant moment) {
        if (supersededAt != null) {
            throw new NominationCallSuperseded();
        }
        supersededAt = moment;
    }

    /** Names it. */
    public NominationCallId id() {
        return id;
    }

    /** Counts its changes; its entity tag rests on it. */
    public long version() {
        return version;
    }

    /** The year whose nominations it asks for. */
    public int year() {
        return ofYear;
    }

    /** The last day, as precisely as it is known. */
    public PartialDate deadline() {
        return PartialDate.parse(deadline);
    }

    /** Whether a source says that it was set, or only a plan is known. */
    public Standing standing() {
        return standing;
    }

    /** The day of the call, as precisely as it is known. */
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

    /** The call whose place it took. */
    public Optional<NominationCallId> supersedes() {
        return Optional.ofNullable(supersedes);
    }

    /** When another took its place. */
    public Optional<Instant> supersededAt() {
        return Optional.ofNullable(supersededAt);
    }
}
