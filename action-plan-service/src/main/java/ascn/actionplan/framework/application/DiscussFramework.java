package ascn.actionplan.framework.application;

import ascn.actionplan.framework.messaging.FrameworkAnnouncer;
import ascn.contracts.identity.Actor;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The Chair writes down that a workshop discussed the revised draft (rule F03). */
@ApplicationScoped
public class DiscussFramework {

    private final WriteFramework write;
    private final FrameworkAnnouncer announcer;

    DiscussFramework(WriteFramework write, FrameworkAnnouncer announcer) {
        this.write = write;
        this.announcer = announcer;
    }

    /**
     * Keeps the discussion.
     *
     * @param reference the workshop, by its title
     * @throws ascn.actionplan.framework.domain.FrameworkNotFound when there is none for the actor
     * @throws ascn.platform.identity.PostNotHeld when the actor is not the Chair on that day (C08, N06)
     * @throws ascn.actionplan.framework.domain.StepOutOfOrder when it is no revised draft (F03)
     */
    @Transactional
    public FrameworkView discuss(
            String edition, ExpectedVersion expected, String reference, Acts.Dated dated, Actor actor) {
        return write.step(
                edition,
                expected,
                dated,
                actor,
                (framework, act) -> announcer.announce(framework.discuss(reference, act)));
    }
}
