package ascn.actionplan.framework.application;

import ascn.actionplan.framework.domain.FrameworkStep;
import ascn.actionplan.framework.domain.FrameworkTarget;
import ascn.actionplan.framework.messaging.FrameworkAnnouncer;
import ascn.contracts.identity.Actor;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import ascn.platform.identity.PostOnTheDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** The Secretariat or the Chair sets by when the steps of an edition are meant to be taken (rule F08). */
@ApplicationScoped
public class SetFrameworkTargets {

    private final WriteFramework write;
    private final FrameworkAnnouncer announcer;
    private final PostOnTheDay postOnTheDay;
    private final Acts acts;

    SetFrameworkTargets(WriteFramework write, FrameworkAnnouncer announcer, PostOnTheDay postOnTheDay, Acts acts) {
        this.write = write;
        this.announcer = announcer;
        this.postOnTheDay = postOnTheDay;
        this.acts = acts;
    }

    /**
     * Keeps these targets in place of all before. A target is a fact of today, whatever day it names.
     *
     * @param source where they are written down
     * @throws ascn.actionplan.framework.domain.FrameworkNotFound when there is none for the actor
     * @throws ascn.platform.identity.PostNotHeld when the actor is neither Secretariat nor the Chair of today (N06)
     */
    @Transactional
    public FrameworkView set(
            String edition,
            ExpectedVersion expected,
            Map<FrameworkStep, FrameworkTarget> targets,
            String source,
            Actor actor) {
        return write.write(edition, actor, framework -> {
            var today = acts.today();
            postOnTheDay.require(actor, today);
            expected.requireCurrent(framework.version());
            var act = acts.recordedOn(today, source, actor, "/source");
            framework.setTargets(targets, source, act).ifPresent(announcer::announce);
            return act;
        });
    }
}
