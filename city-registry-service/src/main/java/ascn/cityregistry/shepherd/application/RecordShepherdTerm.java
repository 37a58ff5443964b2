package ascn.cityregistry.shepherd.application;

import ascn.cityregistry.shepherd.domain.ShepherdTerm;
import ascn.cityregistry.shepherd.domain.ShepherdTermEvent.ShepherdTermRecorded;
import ascn.cityregistry.shepherd.messaging.ShepherdTermAnnouncer;
import ascn.cityregistry.shepherd.persistence.ShepherdTermRepository;
import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.time.Acts;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The Secretariat writes down which member state is the shepherd, in which term (rule C11). */
@ApplicationScoped
public class RecordShepherdTerm {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final ShepherdTermRepository terms;
    private final CheckShepherdTerm check;
    private final ShepherdTermAnnouncer announcer;
    private final Audit audit;
    private final Acts acts;

    RecordShepherdTerm(
            ShepherdTermRepository terms,
            CheckShepherdTerm check,
            ShepherdTermAnnouncer announcer,
            Audit audit,
            Acts acts) {
        this.terms = terms;
        this.check = check;
        this.announcer = announcer;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * Keeps a new term. Terms are entered in any order; days without one stay without a shepherd.
     *
     * @throws ascn.platform.http.time.ActInTheFuture when it begins after today and is not PLANNED
     * @throws ascn.cityregistry.shepherd.domain.TermWithoutDays when it counts on no day
     * @throws ascn.cityregistry.memberstate.domain.NotAMemberStateOnTheDay when the state was not in ASEAN then (M16)
     * @throws ascn.cityregistry.shepherd.domain.ShepherdTermOverlap when another term has a day of it for certain
     * @throws ascn.cityregistry.shepherd.domain.TermWithoutChangeOfChair when it was elected and the Chair does not change
     *     inside
     */
    @Transactional
    public ShepherdTerm record(ShepherdTermEntry entry, Actor actor) {
        var act = acts.recordedFrom(entry.days().from(), entry.standing(), entry.source(), actor);
        terms.lockTerms();
        check.check(entry, null);
        var recorded = new ShepherdTermRecorded(
                ids.generate(), entry.memberState(), entry.days(), entry.kind(), entry.source(), act);
        var kept = ShepherdTerm.from(recorded);
        terms.persistAndFlush(kept);
        announcer.announce(recorded);
        audit.record(Change.made(ShepherdTermState.of(kept)), act);
        return kept;
    }
}
