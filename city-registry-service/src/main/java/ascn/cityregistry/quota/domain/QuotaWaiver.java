package ascn.cityregistry.quota.domain;

import ascn.cityregistry.quota.domain.QuotaEvent.QuotaWaiverRecorded;
import ascn.contracts.record.Act;
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
 * A decision that lets one member state have more cities than the quota, from a day on and until, not including, another
 * (rules M11, M18). Without one no city above the quota is ever admitted.
 */
@Entity
@Table(name = "quota_waiver")
public class QuotaWaiver {

    @EmbeddedId
    private QuotaWaiverId id;

    @Version
    private long version;

    @Column(name = "member_state")
    private String memberState;

    private int cities;

    private LocalDate since;

    private @Nullable LocalDate until;

    @Embedded
    private QuotaDecision decision;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "supersedes"))
    private @Nullable QuotaWaiverId supersedes;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected QuotaWaiver() {}

    private QuotaWaiver(QuotaWaiverRecorded recorded) {
        this.id = recorded.waiverId();
        this.memberState = recorded.memberState();
        this.cities = recorded.cities();
        this.since = recorded.since();
        this.until = recorded.until();
        this.decision = recorded.decision();
        this.supersedes = recorded.supersedes();
    }

    /**
     * What the record is told of a new waiver.
     *
     * @param until the first day on which it holds no longer; null while it has no end
     * @throws WaiverPeriodEmpty when it would end before it begins
     */
    public static QuotaWaiverRecorded record(
            QuotaWaiverId id,
            String memberState,
            int cities,
            LocalDate since,
            @Nullable LocalDate until,
            QuotaDecision decision,
            @Nullable QuotaWaiverId supersedes,
            Act act) {
        if (until != null && !since.isBefore(until)) {
            throw new WaiverPeriodEmpty(since, until);
        }
        return new QuotaWaiverRecorded(id, memberState, cities, since, until, decision, supersedes, act);
    }

    /** The waiver as it was recorded. */
    public static QuotaWaiver from(QuotaWaiverRecorded recorded) {
        return new QuotaWaiver(recorded);
    }

    /**
     * Gives its place to another waiver; it stays as what was known until then.
     *
     * @throws QuotaFactSuperseded when another has it already
     */
    public void giveWayAt(Instant moment) {
        if (supersededAt != null) {
            throw new QuotaFactSuperseded("quota waiver", id.uuid());
        }
        supersededAt = moment;
    }

    /** Names it. */
    public QuotaWaiverId id() {
        return id;
    }

    /** Counts its changes; its entity tag rests on it. */
    public long version() {
        return version;
    }

    /** Code of the member state. */
    public String memberState() {
        return memberState;
    }

    /** How many cities above the quota it allows. */
    public int cities() {
        return cities;
    }

    /** The first day on which it holds. */
    public LocalDate since() {
        return since;
    }

    /** The first day on which it holds no longer, where it has an end. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    /** The decision behind it. */
    public QuotaDecision decision() {
        return decision;
    }

    /** The waiver whose place it took. */
    public Optional<QuotaWaiverId> supersedes() {
        return Optional.ofNullable(supersedes);
    }

    /** When another took its place. */
    public Optional<Instant> supersededAt() {
        return Optional.ofNullable(supersededAt);
    }
}
