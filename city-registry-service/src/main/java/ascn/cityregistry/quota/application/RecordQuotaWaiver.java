package ascn.cityregistry.quota.application;

import ascn.cityregistry.memberstate.domain.UnknownMemberState;
import ascn.cityregistry.quota.domain.QuotaBelowRecord;
import ascn.cityregistry.quota.domain.QuotaDecision;
import ascn.cityregistry.quota.domain.QuotaWaiver;
import ascn.cityregistry.quota.domain.QuotaWaiverId;
import ascn.cityregistry.quota.messaging.QuotaAnnouncer;
import ascn.cityregistry.quota.persistence.QuotaStandings;
import ascn.cityregistry.quota.persistence.QuotaWaiverRepository;
import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.time.Acts;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The Secretariat writes down a decision that lets a member state have more cities than the quota (M11, M18, C14). */
@ApplicationScoped
public class RecordQuotaWaiver {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final QuotaWaiverRepository waivers;
    private final QuotaStandings standings;
    private final QuotaAnnouncer announcer;
    private final Audit audit;
    private final Acts acts;

    RecordQuotaWaiver(
            QuotaWaiverRepository waivers, QuotaStandings standings, QuotaAnnouncer announcer, Audit audit, Acts acts) {
        this.waivers = waivers;
        this.standings = standings;
        this.announcer = announcer;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * What was decided.
     *
     * @param memberState code of the member state
     * @param cities how many cities above the quota it may have
     * @param since the first day on which that holds
     * @param until the first day on which it holds no longer; null while it has no end
     * @param decision the decision
     * @param supersedes the waiver on record that this one corrects or ends; null for a new decision
     */
    public record Waiver(
            String memberState,
            int cities,
            LocalDate since,
            @Nullable LocalDate until,
            DecisionTaken decision,
            @Nullable QuotaWaiverId supersedes) {}

    /**
     * Keeps the waiver. One that corrects another must leave every admission on record allowed.
     *
     * @throws UnknownMemberState when no state has that code
     * @throws ascn.cityregistry.quota.domain.QuotaWaiverNotFound when the one to correct is not there
     * @throws ascn.cityregistry.quota.domain.QuotaFactSuperseded when that was corrected before
     * @throws ascn.cityregistry.quota.domain.WaiverPeriodEmpty when it would end before it begins
     * @throws QuotaBelowRecord when an admission on record rests on the one it corrects (M01)
     */
    @Transactional
    public QuotaWaiver record(Waiver waiver, Actor actor) {
        var act = waiver.decision().recorded(acts, actor);
        var decision = QuotaDecision.taken(
                act, waiver.decision().reference(), waiver.decision().source());
        var recorded = QuotaWaiver.record(
                new QuotaWaiverId(ids.generate()),
                waiver.memberState(),
                waiver.cities(),
                waiver.since(),
                waiver.until(),
                decision,
                waiver.supersedes(),
                act);
        var concerned = new TreeSet<>(Set.of(waiver.memberState()));
        var since = waiver.since();
        var old = waiver.supersedes() == null ? null : waivers.get(waiver.supersedes());
        if (old != null) {
            concerned.add(old.memberState());
            since = old.since().isBefore(since) ? old.since() : since;
        }
        if (!standings.hold(concerned).contains(waiver.memberState())) {
            throw new UnknownMemberState(waiver.memberState());
        }
        if (old != null) {
            old.giveWayAt(act.recordedAt());
        }
        var kept = QuotaWaiver.from(recorded);
        waivers.persistAndFlush(kept);
        standings.contradictionSince(since, concerned).ifPresent(contradiction -> {
            throw new QuotaBelowRecord(contradiction, "/cities");
        });
        announcer.announce(recorded);
        audit.record(Change.made(QuotaWaiverState.of(kept)), act);
        return kept;
    }
}
