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
 * The Secretariat receives an entry, by which its figures become those of the projects, or gives single figures back. It
 * changes none itself (rules P10, C14).
 */
@ApplicationScoped
public class ReceiveProgress {

    private final StepOfProgress step;
    private final KnownProjects projects;
    private final TakeFactsOfEntry takeFacts;
    private final ProgressAnnouncer announcer;

    ReceiveProgress(
            StepOfProgress step, KnownProjects projects, TakeFactsOfEntry takeFacts, ProgressAnnouncer announcer) {
        this.step = step;
        this.projects = projects;
        this.takeFacts = takeFacts;
        this.announcer = announcer;
    }

    /**
     * Receives it: status, title, focus area, milestones and indicators are told to the projects with the day of the entry.
     *
     * @throws ascn.actionplan.progress.domain.ProgressEntryNotFound when there is none for the actor
     * @throws ascn.actionplan.progress.domain.NotWithSecretariat when it has not come to the Secretariat
     */
    @Transactional
    public ProgressView receive(ProgressEntryId id, ExpectedVersion expected, Acts.Dated dated, Actor actor) {
        return step.take(id, expected, dated, actor, ProgressEntry::memberState, (entry, act) -> {
            var received = entry.receive(act);
            takeFacts.take(received, projects.of(entry.id().city()));
            announcer.announce(received);
        });
    }

    /**
     * Gives one figure back to the officer. What is returned besides stays open with it.
     *
     * @param figure a JSON Pointer into the entry
     * @param reason what the officer is asked to mend
     * @throws ascn.actionplan.progress.domain.ProgressEntryNotFound when there is none for the actor
     * @throws ascn.actionplan.progress.domain.NotWithSecretariat when it has not come to the Secretariat
     * @throws ascn.actionplan.progress.domain.FigureUnknown when it has no such figure
     */
    @Transactional
    public ProgressView giveBack(
            ProgressEntryId id, ExpectedVersion expected, String figure, String reason, Acts.Dated dated, Actor actor) {
        return step.take(
                id,
                expected,
                dated,
                actor,
                ProgressEntry::memberState,
                (entry, act) -> announcer.announce(entry.giveBack(figure, reason, act)));
    }
}
