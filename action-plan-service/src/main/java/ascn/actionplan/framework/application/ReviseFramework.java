package ascn.actionplan.framework.application;

import ascn.actionplan.framework.domain.FrameworkContent;
import ascn.actionplan.framework.messaging.FrameworkAnnouncer;
import ascn.actionplan.framework.persistence.FrameworkCommentRepository;
import ascn.actionplan.framework.persistence.FrameworkTexts;
import ascn.contracts.identity.Actor;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The Chair puts a revised draft in place of the text, once each comment has its disposition (rules F02, F03). */
@ApplicationScoped
public class ReviseFramework {

    private final WriteFramework write;
    private final FrameworkTexts texts;
    private final FrameworkCommentRepository comments;
    private final FrameworkAnnouncer announcer;

    ReviseFramework(
            WriteFramework write,
            FrameworkTexts texts,
            FrameworkCommentRepository comments,
            FrameworkAnnouncer announcer) {
        this.write = write;
        this.texts = texts;
        this.comments = comments;
        this.announcer = announcer;
    }

    /**
     * Keeps the revised draft as a text of its own; the one before stays as it was.
     *
     * @throws ascn.actionplan.framework.domain.FrameworkNotFound when there is none for the actor
     * @throws ascn.platform.identity.PostNotHeld when the actor is not the Chair on that day (C08, N06)
     * @throws ascn.actionplan.framework.domain.StepOutOfOrder when it is a draft or endorsed (F03)
     * @throws ascn.actionplan.framework.domain.CommentsUndecided when a comment has no disposition (F02)
     * @throws ascn.actionplan.framework.domain.TextUnchanged when it says the same as before
     */
    @Transactional
    public FrameworkView revise(
            String edition, ExpectedVersion expected, FrameworkContent content, Acts.Dated dated, Actor actor) {
        return write.step(edition, expected, dated, actor, (framework, act) -> {
            var digest = TextDigest.of(edition, framework.title(), content);
            var revised = framework.revise(content, digest, comments.tally(edition), act);
            texts.keep(edition, framework.textNumber(), content);
            announcer.announce(revised);
        });
    }
}
