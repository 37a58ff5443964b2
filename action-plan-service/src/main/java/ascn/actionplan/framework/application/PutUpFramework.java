package ascn.actionplan.framework.application;

import ascn.actionplan.framework.messaging.FrameworkAnnouncer;
import ascn.actionplan.framework.persistence.FrameworkCommentRepository;
import ascn.actionplan.framework.persistence.FrameworkTexts;
import ascn.contracts.identity.Actor;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The Chair puts an edition up for endorsement by the member states (rules F01, F03). */
@ApplicationScoped
public class PutUpFramework {

    private final WriteFramework write;
    private final FrameworkTexts texts;
    private final FrameworkCommentRepository comments;
    private final FrameworkAnnouncer announcer;

    PutUpFramework(
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
     * Puts it up.
     *
     * @throws ascn.actionplan.framework.domain.FrameworkNotFound when there is none for the actor
     * @throws ascn.platform.identity.PostNotHeld when the actor is not the Chair on that day (C08, N06)
     * @throws ascn.actionplan.framework.domain.StepOutOfOrder when it was not discussed (F03)
     * @throws ascn.contracts.problem.RuleViolations when parts are missing (F01) or comments undecided (F02), all at once
     */
    @Transactional
    public FrameworkView putUp(String edition, ExpectedVersion expected, Acts.Dated dated, Actor actor) {
        return write.step(
                edition,
                expected,
                dated,
                actor,
                (framework, act) -> announcer.announce(
                        framework.putUp(texts.get(edition, framework.textNumber()), comments.tally(edition), act)));
    }
}
