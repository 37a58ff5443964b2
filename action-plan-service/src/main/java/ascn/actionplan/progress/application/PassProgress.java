package ascn.actionplan.progress.application;

import ascn.actionplan.progress.domain.ProgressEntry;
import ascn.actionplan.progress.domain.ProgressEntryId;
import ascn.actionplan.progress.messaging.ProgressAnnouncer;
import ascn.contracts.identity.Actor;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * The National Representative passes an entry of a city of the own state on, or gives it back with a comment; neither changes
 * a word of it (rules P21, C05).
 */
@ApplicationScoped
public class PassProgress {

    private final StepOfProgress step;
    private final ProgressAnnouncer announcer;

    PassProgress(StepOfProgress step, ProgressAnnouncer announcer) {
        this.step = step;
        this.announcer = announcer;
    }

    /**
     * Passes it on to the Secretariat.
     *
     * @throws ascn.actionplan.progress.domain.ProgressEntryNotFound when there is none for the actor
     * @throws ascn.platform.identity.PostNotHeld when the actor does not represent the city's state on that day (N06)
     * @throws ascn.actionplan.progress.domain.NotWithRepresentative when it does not wait there
     */
    @Transactional
    public ProgressView forward(ProgressEntryId id, ExpectedVersion expected, Acts.Dated dated, Actor actor) {
        return step.take(
                id,
                expected,
                dated,
                actor,
                ProgressEntry::memberState,
                (entry, act) -> announcer.announce(entry.forward(act)));
    }

    /**
     * Gives it back to the officer.
     *
     * @param comment what the officer is asked to think of again
     * @throws ascn.actionplan.progress.domain.ProgressEntryNotFound when there is none for the actor
     * @throws ascn.platform.identity.PostNotHeld when the actor does not represent the city's state on that day (N06)
     * @throws ascn.actionplan.progress.domain.NotWithRepresentative when it does not wait there
     */
    @Transactional
    public ProgressView giveBack(
            ProgressEntryId id, ExpectedVersion expected, String comment, Acts.Dated dated, Actor actor) {
        return step.take(
                id,
                expected,
                dated,
                actor,
                ProgressEntry::memberState,
                (entry, act) -> announcer.announce(entry.giveBack(comment, act)));
    }
}
