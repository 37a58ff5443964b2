package ascn.actionplan.framework.application;

import ascn.actionplan.framework.domain.Disposition;
import ascn.actionplan.framework.domain.FrameworkComment;
import ascn.actionplan.framework.messaging.FrameworkAnnouncer;
import ascn.actionplan.framework.persistence.FrameworkCommentRepository;
import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import ascn.platform.identity.PostOnTheDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The Chair says what becomes of a comment (rule F02). */
@ApplicationScoped
public class DecideOnComment {

    private final ReadableFrameworks readable;
    private final FrameworkCommentRepository comments;
    private final FrameworkAnnouncer announcer;
    private final PostOnTheDay postOnTheDay;
    private final Audit audit;
    private final Acts acts;

    DecideOnComment(
            ReadableFrameworks readable,
            FrameworkCommentRepository comments,
            FrameworkAnnouncer announcer,
            PostOnTheDay postOnTheDay,
            Audit audit,
            Acts acts) {
        this.readable = readable;
        this.comments = comments;
        this.announcer = announcer;
        this.postOnTheDay = postOnTheDay;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * Keeps the disposition.
     *
     * @param reason why
     * @throws ascn.actionplan.framework.domain.FrameworkNotFound when there is no such edition for the actor
     * @throws ascn.actionplan.framework.domain.CommentNotFound when the edition has no such comment
     * @throws ascn.platform.identity.PostNotHeld when the actor is not the Chair on that day (C08, N06)
     * @throws ascn.actionplan.framework.domain.CommentAlreadyDecided when it has a disposition
     */
    @Transactional
    public FrameworkComment decide(
            String edition,
            UUID commentId,
            ExpectedVersion expected,
            Disposition disposition,
            String reason,
            Acts.Dated dated,
            Actor actor) {
        var framework = readable.forWrite(edition, actor);
        var comment = comments.get(framework.edition(), commentId);
        var act = acts.performed(dated, actor);
        postOnTheDay.require(actor, act.occurredOn().lastDay());
        expected.requireCurrent(comment.version());
        var before = FrameworkCommentState.of(comment);
        announcer.announce(comment.decide(disposition, reason, act));
        comments.flush();
        audit.record(Change.of(before, FrameworkCommentState.of(comment)), act);
        return comment;
    }
}
