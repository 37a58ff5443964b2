package ascn.cityregistry.shepherd.application;

import ascn.cityregistry.shepherd.domain.ShepherdTerm;
import ascn.cityregistry.shepherd.messaging.ShepherdTermAnnouncer;
import ascn.cityregistry.shepherd.persistence.ShepherdTermRepository;
import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import ascn.platform.http.time.AskedFor;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The Secretariat replaces what was known of a term by what is known now; what was known stays answerable (N01). */
@ApplicationScoped
public class CorrectShepherdTerm {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final ShepherdTermRepository terms;
    private final CheckShepherdTerm check;
    private final ShepherdTermAnnouncer announcer;
    private final Audit audit;
    private final Acts acts;

    CorrectShepherdTerm(
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
     * Supersedes the term by another of the same id.
     *
     * @param reason why it is corrected
     * @throws ascn.cityregistry.shepherd.domain.ShepherdTermNotFound when there is none of that id
     * @throws ascn.cityregistry.shepherd.domain.TermWithoutDays when it would count on no day
     * @throws ascn.cityregistry.shepherd.domain.ShepherdTermOverlap when another term has a day of it for certain
     * @throws ascn.cityregistry.shepherd.domain.TermWithoutChangeOfChair when it was elected and the Chair does not change
     *     inside
     */
    @Transactional
    public ShepherdTerm correct(
            UUID id, ExpectedVersion expected, ShepherdTermEntry entry, String reason, Actor actor) {
        terms.lockTerms();
        var current = terms.get(id, AskedFor.NOW);
        expected.requireCurrent(current.version());
        var act = acts.recordedFrom(entry.days().from(), entry.standing(), entry.source(), actor);
        check.check(entry, id);
        var before = ShepherdTermState.of(current);
        var corrected = current.correct(entry.memberState(), entry.days(), entry.kind(), entry.source(), reason, act);
        // The superseded row gives its days free before the next one takes them.
        terms.flush();
        var kept = ShepherdTerm.from(ids.generate(), corrected);
        terms.persistAndFlush(kept);
        announcer.announce(corrected);
        audit.record(Change.of(before, ShepherdTermState.of(kept)), act);
        return kept;
    }
}
