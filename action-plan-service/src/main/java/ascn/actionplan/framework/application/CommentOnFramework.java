package ascn.actionplan.framework.application;

import ascn.actionplan.framework.domain.CommentedItemUnknown;
import ascn.actionplan.framework.domain.FrameworkActTooEarly;
import ascn.actionplan.framework.domain.FrameworkComment;
import ascn.actionplan.framework.domain.FrameworkEvent.FrameworkCommented;
import ascn.actionplan.framework.domain.FrameworkSection;
import ascn.actionplan.framework.messaging.FrameworkAnnouncer;
import ascn.actionplan.framework.persistence.FrameworkCommentRepository;
import ascn.actionplan.framework.persistence.FrameworkTexts;
import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.time.Acts;
import ascn.platform.identity.PostOnTheDay;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A city, through its officer, or a member state, through its National Representative, comments on a circulated text (rule F02). */
@ApplicationScoped
public class CommentOnFramework {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final ReadableFrameworks readable;
    private final FrameworkCommentRepository comments;
    private final FrameworkTexts texts;
    private final FrameworkAnnouncer announcer;
    private final PostOnTheDay postOnTheDay;
    private final Audit audit;
    private final Acts acts;

    CommentOnFramework(
            ReadableFrameworks readable,
            FrameworkCommentRepository comments,
            FrameworkTexts texts,
            FrameworkAnnouncer announcer,
            PostOnTheDay postOnTheDay,
            Audit audit,
            Acts acts) {
        this.readable = readable;
        this.comments = comments;
        this.texts = texts;
        this.announcer = announcer;
        this.postOnTheDay = postOnTheDay;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * A comment as it is made.
     *
     * @param digest digest of the text that it speaks of
     * @param section the part that it speaks of
     * @param item the number of the item that it speaks of; null where it speaks of the whole part
     * @param text what it says
     */
    public record Said(
            String digest,
            FrameworkSection section,
            @Nullable Integer item,
            String text) {}

    /**
     * Keeps the comment, for the post by which the actor speaks on that day.
     *
     * @throws ascn.actionplan.framework.domain.FrameworkNotFound when there is none for the actor
     * @throws ascn.platform.identity.PostNotHeld when the actor holds neither post on that day (N06)
     * @throws ascn.actionplan.framework.domain.StepOutOfOrder when no comments are taken (F02, F03)
     * @throws ascn.actionplan.framework.domain.AnotherText when the digest is that of another text
     * @throws CommentedItemUnknown when the part has no such item
     * @throws FrameworkActTooEarly when the text was circulated later for certain (N01)
     */
    @Transactional
    public FrameworkComment comment(String edition, Said said, Acts.Dated dated, Actor actor) {
        var framework = readable.forWrite(edition, actor);
        var act = acts.performed(dated, actor);
        var speaker = postOnTheDay.require(actor, act.occurredOn().lastDay());
        framework.refuseCommentsOn(said.digest(), act);
        if (said.item() != null
                && texts.get(edition, framework.textNumber()).of(said.section()).stream()
                        .noneMatch(item -> item.number() == said.item())) {
            throw new CommentedItemUnknown(said.section(), said.item());
        }
        var commented = new FrameworkCommented(
                edition,
                ids.generate(),
                said.digest(),
                said.section(),
                said.item(),
                // The table lets nobody in but by a post, and each is held for a city or a state.
                Objects.requireNonNull(speaker.name()),
                Objects.requireNonNull(speaker.of()),
                act);
        var comment = FrameworkComment.from(commented, said.text());
        comments.persistAndFlush(comment);
        announcer.announce(commented);
        audit.record(Change.made(FrameworkCommentState.of(comment)), act);
        return comment;
    }
}
