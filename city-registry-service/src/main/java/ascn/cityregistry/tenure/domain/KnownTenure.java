package ascn.cityregistry.tenure.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A tenure as the system knew it in some time (rule N01); a view that is only read. */
@Entity
@Table(name = "tenure_known")
public class KnownTenure {

    @Id
    @Column(name = "row_id")
    private UUID rowId;

    @Column(name = "tenure_id")
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private Post post;

    private String subject;

    @Column(name = "member_state")
    private String memberState;

    @Embedded
    private TenureFacts facts;

    @Column(name = "end_source")
    private @Nullable String endSource;

    private @Nullable String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    private @Nullable String holder;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Column(name = "known_from")
    private Instant knownFrom;

    @Column(name = "known_until")
    private @Nullable Instant knownUntil;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected KnownTenure() {}

    /** Names the tenure through all that was known of it. */
    public UUID id() {
        return id;
    }

    /** Counts its changes; its entity tag rests on it. */
    public long version() {
        return version;
    }

    /** The post. */
    public Post post() {
        return post;
    }

    /** What the post is of: a member state's code, or for an officer the slug of the city. */
    public String subject() {
        return subject;
    }

    /** Code of the member state, for an officer that of the city. */
    public String memberState() {
        return memberState;
    }

    /** What the record said of it. */
    public TenureFacts facts() {
        return facts;
    }

    /** Where its end is written down, once it has ended. */
    public Optional<String> endSource() {
        return Optional.ofNullable(endSource);
    }

    /** Why it was corrected, if it was. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** When the system was told of the tenure. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** Since when the system knew it so. */
    public Instant knownFrom() {
        return knownFrom;
    }

    /** Actor id of the person who had accepted by that moment. */
    public Optional<String> holder(Instant knownAt) {
        return acceptedAt(knownAt).flatMap(accepted -> Optional.ofNullable(holder));
    }

    /** When the person accepted, where that was by that moment. */
    public Optional<Instant> acceptedAt(Instant knownAt) {
        return Optional.ofNullable(acceptedAt).filter(accepted -> !accepted.isAfter(knownAt));
    }
}
