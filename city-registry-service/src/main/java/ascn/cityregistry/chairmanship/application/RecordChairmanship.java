package ascn.cityregistry.chairmanship.application;

import ascn.cityregistry.chairmanship.domain.Chairmanship;
import ascn.cityregistry.chairmanship.domain.ChairmanshipEvent.ChairmanshipRecorded;
import ascn.cityregistry.chairmanship.domain.ChairmanshipOverlap;
import ascn.cityregistry.chairmanship.messaging.ChairmanshipAnnouncer;
import ascn.cityregistry.chairmanship.persistence.ChairmanshipRepository;
import ascn.cityregistry.memberstate.application.FindMemberStates;
import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.time.Acts;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The Secretariat writes down which member state chairs ASEAN, on which days (rule C10). */
@ApplicationScoped
public class RecordChairmanship {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final ChairmanshipRepository calendar;
    private final FindMemberStates memberStates;
    private final ChairmanshipAnnouncer announcer;
    private final Audit audit;
    private final Acts acts;

    RecordChairmanship(
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
     * Keeps a new entry. Entries are made in any order; days without one stay without a chair.
     *
     * @throws ascn.cityregistry.chairmanship.domain.PeriodWithoutDays when it ends before it begins
     * @throws ascn.cityregistry.memberstate.domain.NotAMemberStateOnTheDay when the state was not in ASEAN then (M16)
     * @throws ChairmanshipOverlap when another entry has one of its days
     */
    @Transactional
    public Chairmanship record(ChairmanshipEntry entry, Actor actor) {
        var period = entry.period();
        memberStates.refuseUnlessMemberOn(entry.memberState(), period.from());
        var act = acts.recordedFrom(period.from(), entry.standing(), entry.source(), actor);
        calendar.lockCalendar();
        for (var other : calendar.overlapping(period, null)) {
            throw ChairmanshipOverlap.with(other.memberState(), other.period());
        }
        var recorded = new ChairmanshipRecorded(ids.generate(), entry.memberState(), period, entry.source(), act);
        var kept = Chairmanship.from(recorded);
        calendar.persistAndFlush(kept);
        announcer.announce(recorded);
        audit.record(Change.made(ChairmanshipState.of(kept)), act);
        return kept;
    }
}
