package ascn.cityregistry.tenure.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a tenure said before a correction or its end, and as long as it said so (rule N01). Never changed. */
@Entity
@Table(name = "tenure_past")
public class FormerFacts {

    @Id
    @Column(name = "past_id")
    private UUID id;

    @Column(name = "tenure_id")
    private UUID tenureId;

    private long version;

    @Embedded
    private TenureFacts facts;

    private @Nullable String reason;

    @Column(name = "known_from")
    private Instant knownFrom;

    @Column(name = "known_until")
    private Instant knownUntil;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected FormerFacts() {}

    FormerFacts(UUID id, Tenure tenure, Instant knownFrom, Instant knownUntil) {
        this.id = id;
        this.tenureId = tenure.id();
        this.version = tenure.version();
        this.facts = tenure.facts();
        this.reason = tenure.correctionReason().orElse(null);
        this.knownFrom = knownFrom;
        this.knownUntil = knownUntil;
    }

    /** The version of the tenure that said so. */
    public long version() {
        return version;
    }

    /** What it said. */
    public TenureFacts facts() {
        return facts;
    }

    /** Why it had been corrected to say so, if it had. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
