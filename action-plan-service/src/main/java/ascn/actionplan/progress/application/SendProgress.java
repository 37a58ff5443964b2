package ascn.actionplan.progress.application;

import ascn.actionplan.progress.domain.EntryRules;
import ascn.actionplan.progress.domain.ProgressEntryId;
import ascn.actionplan.progress.messaging.ProgressAnnouncer;
import ascn.contracts.identity.Actor;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The officer of a city sends its yearly entry, and takes it back while nobody has acted (rules P10, P21). */
@ApplicationScoped
public class SendProgress {

    private final StepOfProgress step;
    private final KnownProjects projects;
    private final ProgressAnnouncer announcer;

    SendProgress(StepOfProgress step, KnownProjects projects, ProgressAnnouncer announcer) {
        this.step = step;
        this.projects = projects;
        this.announcer = announcer;
    }

    /**
     * Sends the entry on the day of the act, which decides whether it goes through the National Representative.
     *
     * @throws ascn.actionplan.progress.domain.ProgressEntryNotFound when there is none for the actor
     * @throws ascn.platform.identity.PostNotHeld when the actor is not the city's officer on that day (N06)
     * @throws ascn.actionplan.progress.domain.ProgressEntryNotWritten while it is not with the officer
     * @throws ascn.contracts.problem.RuleViolations with everything that is wrong with it
     */
    @Transactional
    public ProgressView send(ProgressEntryId id, ExpectedVersion expected, Acts.Dated dated, Actor actor) {
        return step.take(id, expected, dated, actor, entry -> entry.id().city(), (entry, act) -> {
            var known = projects.of(entry.id().city());
            var rules =
                    new EntryRules(known, act.isOfTheRecord(), act.occurredOn().lastDay());
            announcer.announce(entry.send(rules, act), known);
        });
    }

    /**
     * Takes the entry back.
     *
     * @throws ascn.actionplan.progress.domain.ProgressEntryNotFound when there is none for the actor
     * @throws ascn.platform.identity.PostNotHeld when the actor is not the city's officer on that day (N06)
     * @throws ascn.actionplan.progress.domain.RecallTooLate when somebody has acted on it
     */
    @Transactional
    public ProgressView recall(ProgressEntryId id, ExpectedVersion expected, Acts.Dated dated, Actor actor) {
        return step.take(
                id,
                expected,
                dated,
                actor,
                entry -> entry.id().city(),
                (entry, act) -> announcer.announce(entry.recall(act)));
    }
}
