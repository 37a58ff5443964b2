package ascn.actionplan.framework.domain;

import ascn.actionplan.framework.domain.FrameworkEvent.FrameworkCommentDecided;
import ascn.actionplan.framework.domain.FrameworkEvent.FrameworkCommented;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a city or a member state says of a circulated text (rule F02). It is never changed; the Chair says once what becomes of
 * it.
 */
@Entity
@Table(name = "framework_comment")
public class FrameworkComment {

    @Id
    @Column(name = "comment_id")
    private UUID id;

    @Version
    private long version;

    private String edition;

    private String digest;

    @Enumerated(EnumType.STRING)
    private FrameworkSection section;

    private @Nullable Integer item;

    private String post;

    private String subject;

    private String body;

    @Column(name = "occurred_on")
    private String occurredOn;

    private @Nullable String source;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    private String actor;

    @Enumerated(EnumType.STRING)
    private @Nullable Disposition disposition;

    @Column(name = "disposition_reason")
    private @Nullable String dispositionReason;

    @Column(name = "disposed_on")
    private @Nullable String disposedOn;

    @Column(name = "disposition_source")
    private @Nullable String dispositionSource;

    @Column(name = "disposition_recorded_at")
    private @Nullable Instant dispositionRecordedAt;

    @Column(name = "disposed_by")
    private @Nullable String disposedBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected FrameworkComment() {}

    private FrameworkComment(FrameworkCommented commented, String text) {
        this.id = commented.commentId();
        this.edition = commented.edition();
        this.digest = commented.digest();
        this.section = commented.section();
        this.item = commented.item();
        this.post = commented.post();
        this.subject = commented.subject();
        this.body = text;
        this.occurredOn = commented.act().occurredOn().toString();
        this.source = commented.act().sourceText();
        this.recordedAt = commented.act().recordedAt();
        this.actor = commented.act().actor();
    }

    /** The comment as it was made. */
    public static FrameworkComment from(FrameworkCommented commented, String text) {
        return new FrameworkComment(commented, text);
    }

    /**
     * The Chair says what becomes of it.
     *
     * @param reason why
     * @throws CommentAlreadyDecided when that was said before
     * @throws FrameworkActTooEarly when the comment is younger for certain (rule N01)
     */
    public FrameworkCommentDecided decide(Disposition disposition, String reason, Act act) {
        if (this.disposition != null) {
            throw new CommentAlreadyDecided(this.disposition);
        }
        FrameworkActTooEarly.refuse(act.occurredOn(), occurredOn());
        this.disposition = disposition;
        dispositionReason = reason;
        disposedOn = act.occurredOn().toString();
        dispositionSource = act.sourceText();
        dispositionRecordedAt = act.recordedAt();
        disposedBy = act.actor();
        return new FrameworkCommentDecided(edition, id, section, disposition, act);
    }

    /** Names it; the order of ids is that in which comments were made. */
    public UUID id() {
        return id;
    }

    /** Counts the writes to it. */
    public long version() {
        return version;
    }

    /** Slug of the edition. */
    public String edition() {
        return edition;
    }

    /** Digest of the text that it speaks of. */
    public String digest() {
        return digest;
    }

    /** The part that it speaks of. */
    public FrameworkSection section() {
        return section;
    }

    /** The number of the item that it speaks of; empty where it speaks of the whole part. */
    public Optional<Integer> item() {
        return Optional.ofNullable(item);
    }

    /** The post that spoke. */
    public String post() {
        return post;
    }

    /** Slug of the city or code of the member state for which it spoke. */
    public String subject() {
        return subject;
    }

    /** What it says. */
    public String text() {
        return body;
    }

    /** When it was said. */
    public PartialDate occurredOn() {
        return PartialDate.parse(occurredOn);
    }

    /** Where it is written down, if it was not said by the call itself. */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /** When the system was told. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** Id of the actor who told it; nobody is shown it. */
    public String actor() {
        return actor;
    }

    /** What becomes of it, once that was said. */
    public Optional<Decision> decision() {
        return disposition == null || dispositionReason == null || disposedOn == null
                ? Optional.empty()
                : Optional.of(new Decision(
                        disposition,
                        dispositionReason,
                        PartialDate.parse(disposedOn),
                        dispositionSource,
                        dispositionRecordedAt,
                        disposedBy));
    }

    /**
     * What becomes of a comment.
     *
     * @param disposition in a word
     * @param reason why
     * @param occurredOn when it was said, as precisely as it is known
     * @param source where it is written down; null where it was said by the call itself
     * @param recordedAt when the system was told
     * @param actor who told it
     */
    public record Decision(
            Disposition disposition,
            String reason,
            PartialDate occurredOn,
            @Nullable String source,
            @Nullable Instant recordedAt,
            @Nullable String actor) {}
}
