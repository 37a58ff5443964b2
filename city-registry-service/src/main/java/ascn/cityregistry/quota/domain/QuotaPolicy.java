package ascn.cityregistry.quota.domain;

import ascn.cityregistry.quota.domain.QuotaEvent.QuotaPolicyRecorded;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many member cities each member state may have, from a day on until the next policy takes over (rule M02). What it
 * says is never rewritten: a correction is a policy of its own that takes its place, and the old one stays as it was known.
 */
@Entity
@Table(name = "quota_policy")
public class QuotaPolicy {

    @EmbeddedId
    private QuotaPolicyId id;

    @Version
    private long version;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "cities_per_state")
    private int citiesPerState;

    @Embedded
    private QuotaDecision decision;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "supersedes"))
    private @Nullable QuotaPolicyId supersedes;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected QuotaPolicy() {}

    private QuotaPolicy(QuotaPolicyRecorded recorded) {
        this.id = recorded.policyId();
        this.effectiveFrom = recorded.effectiveFrom();
        this.citiesPerState = recorded.citiesPerState();
        this.decision = recorded.decision();
        this.supersedes = recorded.supersedes();
    }

    /**
     * What the record is told of a new policy.
     *
     * @throws QuotaPolicyRetroactive when it would hold before it was decided for certain (rule M02)
     */
    public static QuotaPolicyRecorded record(
            QuotaPolicyId id,
            LocalDate effectiveFrom,
            int citiesPerState,
            QuotaDecision decision,
            @Nullable QuotaPolicyId supersedes,
            Act act) {
        if (PartialDate.of(effectiveFrom).isCertainlyBefore(decision.occurredOn())) {
            throw new QuotaPolicyRetroactive(effectiveFrom, decision.occurredOn());
        }
        return new QuotaPolicyRecorded(id, effectiveFrom, citiesPerState, decision, supersedes, act);
    }

    /** The policy as it was recorded. */
    public static QuotaPolicy from(QuotaPolicyRecorded recorded) {
        return new QuotaPolicy(recorded);
    }

    /**
     * Gives its place to another policy; it stays as what was known until then.
     *
     * @throws QuotaFactSuperseded when another has it already
     */
    public void giveWayAt(Instant moment) {
        if (supersededAt != null) {
            throw new QuotaFactSuperseded("quota policy", id.uuid());
        }
        supersededAt = moment;
    }

    /** Names it. */
    public QuotaPolicyId id() {
        return id;
    }

    /** Counts its changes; its entity tag rests on it. */
    public long version() {
        return version;
    }

    /** The first day on which it holds. */
    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    /** How many member cities each state may have. */
    public int citiesPerState() {
        return citiesPerState;
    }

    /** The decision behind it. */
    public QuotaDecision decision() {
        return decision;
    }

    /** The policy whose place it took. */
    public Optional<QuotaPolicyId> supersedes() {
        return Optional.ofNullable(supersedes);
    }

    /** When another took its place. */
    public Optional<Instant> supersededAt() {
        return Optional.ofNullable(supersededAt);
    }
}
