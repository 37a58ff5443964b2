package ascn.actionplan.framework.application;

import ascn.actionplan.framework.messaging.FrameworkAnnouncer;
import ascn.actionplan.framework.persistence.FrameworkTexts;
import ascn.contracts.identity.Actor;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The Chair circulates a draft to the member states and their cities (rule F03). */
@ApplicationScoped
public class CirculateFramework {

    private final WriteFramework write;
    private final FrameworkTexts texts;
    private final FrameworkAnnouncer announcer;

    CirculateFramework(WriteFramework write, FrameworkTexts texts, FrameworkAnnouncer announcer) {
        this.write = write;
        this.texts = texts;
        this.announcer = announcer;
    }

    /**
     * Circulates it, complete or not: it is complete when it is put up for endorsement.
     *
     * @throws ascn.actionplan.framework.domain.FrameworkNotFound when there is none for the actor
     * @throws ascn.platform.identity.PostNotHeld when the actor is not the Chair on that day (C08, N06)
     * @throws ascn.actionplan.framework.domain.StepOutOfOrder when it was circulated before (F03)
     */
    @Transactional
    public FrameworkView circulate(String edition, ExpectedVersion expected, Acts.Dated dated, Actor actor) {
        return write.step(
                edition,
                expected,
                dated,
                actor,
                (framework, act) ->
                        announcer.announce(framework.circulate(texts.get(edition, framework.textNumber()), act)));
    }
}
