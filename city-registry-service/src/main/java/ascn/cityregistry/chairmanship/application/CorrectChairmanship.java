package ascn.cityregistry.chairmanship.application;

import ascn.cityregistry.chairmanship.domain.Chairmanship;
import ascn.cityregistry.chairmanship.domain.ChairmanshipOverlap;
import ascn.cityregistry.chairmanship.messaging.ChairmanshipAnnouncer;
import ascn.cityregistry.chairmanship.persistence.ChairmanshipRepository;
import ascn.cityregistry.memberstate.application.FindMemberStates;
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

/** The Secretariat replaces what was known of an entry by what is known now; what was known stays answerable (N01). */
@ApplicationScoped
public class CorrectChairmanship {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final ChairmanshipRepository calendar;
    private final FindMemberStates memberStates;
    private final ChairmanshipAnnouncer announcer;
    private final Audit audit;
    private final Acts acts;

    CorrectChairmanship(
            ChairmanshipRepository calendar,
            FindMemberStates memberStates,
            ChairmanshipAnnouncer announcer,
            Audit audit,
            Acts acts) {
        this.calendar = calendar;
        this.memberStates = memberStates;
        this.announcer = announcer;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * Supersedes the entry by another of the same id.
     *
     * @param reason why it is corrected
     * @throws ascn.cityregistry.chairmanship.domain.ChairmanshipNotFound when there is none of that id
     * @throws ChairmanshipOverlap when another entry has one of its days
     */
    @Transactional
    public Chairmanship correct(
            UUID id, ExpectedVersion expected, ChairmanshipEntry entry, String reason, Actor actor) {
        calendar.lockCalendar();
        var current = calendar.get(id, AskedFor.NOW);
        expected.requireCurrent(current.version());
        var period = entry.period();
        memberStates.refuseUnlessMemberOn(entry.memberState(), period.from());
        var act = acts.recordedFrom(period.from(), entry.standing(), entry.source(), actor);
        for (var other : calendar.overlapping(period, id)) {
            throw ChairmanshipOverlap.with(other.memberState(), other.period());
        }
        var before = ChairmanshipState.of(current);
        var corrected = current.correct(entry.memberState(), period, entry.source(), reason, act);
        // The superseded row gives its days free before the next one takes them.
        calendar.flush();
        var kept = Chairmanship.from(ids.generate(), corrected);
        calendar.persistAndFlush(kept);
        announcer.announce(corrected);
        audit.record(Change.of(before, ChairmanshipState.of(kept)), act);
        return kept;
    }
}
