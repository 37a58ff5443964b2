package ascn.actionplan.framework.domain;

import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that was done to an edition; it is kept for ever. */
@Embeddable
public class FrameworkAct {

    @Enumerated(EnumType.STRING)
    private FrameworkActKind kind;

    @Column(name = "text_number")
    private int textNumber;

    private String digest;

    @Column(name = "member_state")
    private @Nullable String memberState;

    private @Nullable String reference;

    @Column(name = "occurred_on")
    private String occurredOn;

    @Column(name = "occurred_by")
    private LocalDate occurredBy;

    private @Nullable String source;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    private String actor;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected FrameworkAct() {}

    private FrameworkAct(FrameworkActKind kind, int textNumber, String digest, Act act) {
        this.kind = kind;
        this.textNumber = textNumber;
        this.digest = digest;
        this.occurredOn = act.occurredOn().toString();
        this.occurredBy = act.occurredOn().lastDay();
        this.source = act.sourceText();
        this.recordedAt = act.recordedAt();
        this.actor = act.actor();
    }

    static FrameworkAct of(FrameworkActKind kind, int textNumber, String digest, Act act) {
        return new FrameworkAct(kind, textNumber, digest, act);
    }

    static FrameworkAct discussed(String reference, int textNumber, String digest, Act act) {
        var discussed = new FrameworkAct(FrameworkActKind.DISCUSSED, textNumber, digest, act);
        discussed.reference = reference;
        return discussed;
    }

    static FrameworkAct endorsedBy(String memberState, int textNumber, String digest, Act act) {
        var endorsed = new FrameworkAct(FrameworkActKind.ENDORSED_BY_MEMBER_STATE, textNumber, digest, act);
        endorsed.memberState = memberState;
        return endorsed;
    }

    /** What was done. */
    public FrameworkActKind kind() {
        return kind;
    }

    /** The number of the text that it was done to; of a revision the new one. */
    public int textNumber() {
        return textNumber;
    }

    /** Digest of that text. */
    public String digest() {
        return digest;
    }

    /** The member state that endorsed, for such an act. */
    public Optional<String> memberState() {
        return Optional.ofNullable(memberState);
    }

    /** The workshop, for a discussion. */
    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    /** When, as precisely as it is known (rule N05). */
    public PartialDate occurredOn() {
        return PartialDate.parse(occurredOn);
    }

    /** Where it is written down, if it did not happen by the call itself. */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /** When the system was told. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** Everything that is kept of it, in one line. */
    @Override
    public String toString() {
        return "%s %s text %d %s %s %s source %s recorded %s by %s"
                .formatted(kind, occurredOn, textNumber, digest, memberState, reference, source, recordedAt, actor);
    }
}
