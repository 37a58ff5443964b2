package ascn.actionplan.workshop.application;

import ascn.actionplan.workshop.domain.Workshop;
import ascn.actionplan.workshop.domain.WorkshopFacts;
import ascn.actionplan.workshop.messaging.WorkshopAnnouncer;
import ascn.actionplan.workshop.persistence.WorkshopRepository;
import ascn.contracts.identity.Actor;
import ascn.contracts.record.Act;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The Secretariat writes down the workshops in which plans are made (rules P18, C14). */
@ApplicationScoped
public class RecordWorkshop {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final WorkshopRepository workshops;
    private final WorkshopAnnouncer announcer;
    private final Audit audit;
    private final Acts acts;

    RecordWorkshop(WorkshopRepository workshops, WorkshopAnnouncer announcer, Audit audit, Acts acts) {
        this.workshops = workshops;
        this.announcer = announcer;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * Keeps the workshop.
     *
     * @param source where it is written down
     * @throws ascn.contracts.problem.RuleViolations when its days, roles or plans are not clear (P18)
     * @throws ascn.platform.http.time.ActInTheFuture when it is said to be held on a day that has not come (N01)
     */
    @Transactional
    public Workshop record(WorkshopFacts facts, String source, Actor actor) {
        var recorded = Workshop.record(ids.generate(), facts, source, act(facts, source, actor));
        var kept = Workshop.from(recorded);
        workshops.persistAndFlush(kept);
        announcer.announce(recorded);
        audit.record(Change.made(WorkshopState.of(kept)), recorded.act());
        return kept;
    }

    /**
     * Replaces what was known of it.
     *
     * @param reason why it is corrected
     * @throws ascn.actionplan.workshop.domain.WorkshopNotFound when there is none; else as {@link #record}
     */
    @Transactional
    public Workshop correct(
            UUID id, ExpectedVersion expected, WorkshopFacts facts, String source, String reason, Actor actor) {
        var workshop = workshops.get(id);
        expected.requireCurrent(workshop.version());
        var before = WorkshopState.of(workshop);
        var corrected = workshop.correct(facts, source, reason, act(facts, source, actor));
        announcer.announce(corrected);
        audit.record(Change.of(before, WorkshopState.of(workshop)), corrected.act());
        workshops.flush();
        return workshop;
    }

    private Act act(WorkshopFacts facts, String source, Actor actor) {
        facts.refuseUnlessClear();
        var day = facts.occurredOn();
        return acts.recorded(day, new Acts.Dated(day, facts.standing(), source), actor);
    }
}
