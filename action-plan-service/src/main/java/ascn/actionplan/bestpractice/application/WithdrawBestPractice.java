package ascn.actionplan.bestpractice.application;

import ascn.actionplan.bestpractice.domain.BestPractice;
import ascn.actionplan.bestpractice.messaging.BestPracticeAnnouncer;
import ascn.actionplan.bestpractice.persistence.BestPracticeTable;
import ascn.actionplan.project.application.CityAuthors;
import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A city takes a best practice back (rule P19). */
@ApplicationScoped
public class WithdrawBestPractice {

    private final BestPracticeTable practices;
    private final BestPracticeAnnouncer announcer;
    private final CityAuthors authors;
    private final Audit audit;
    private final Acts acts;

    WithdrawBestPractice(
            BestPracticeTable practices, BestPracticeAnnouncer announcer, CityAuthors authors, Audit audit, Acts acts) {
        this.practices = practices;
        this.announcer = announcer;
        this.authors = authors;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * It is not shared any more from the day of the act on; it stays on record.
     *
     * @throws ascn.actionplan.bestpractice.domain.BestPracticeNotFound when there is none
     * @throws ascn.platform.identity.PostNotHeld when the actor is not the city's officer on the day of the act (C04, N06)
     * @throws ascn.actionplan.bestpractice.domain.BestPracticeAlreadyWithdrawn when it has been
     * @throws ascn.actionplan.bestpractice.domain.BestPracticeWithdrawnBeforeShared when it was not shared yet on that day
     */
    @Transactional
    public BestPractice withdraw(UUID id, ExpectedVersion expected, String reason, Acts.Dated dated, Actor actor) {
        var practice = practices.lock(id);
        var act = acts.performed(dated, actor);
        authors.require(authors.city(practice.city()), actor, act.occurredOn().lastDay());
        expected.requireCurrent(practice.version());
        var withdrawn = practice.withdraw(reason, act);
        practices.keep(withdrawn);
        announcer.announce(withdrawn);
        var after = practice.after(withdrawn);
        audit.record(Change.of(BestPracticeState.of(practice), BestPracticeState.of(after)), act);
        return after;
    }
}
