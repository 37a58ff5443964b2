package ascn.cityregistry.quota.application;

import ascn.cityregistry.quota.domain.QuotaBelowRecord;
import ascn.cityregistry.quota.domain.QuotaDecision;
import ascn.cityregistry.quota.domain.QuotaPolicy;
import ascn.cityregistry.quota.domain.QuotaPolicyAlreadyRecorded;
import ascn.cityregistry.quota.domain.QuotaPolicyId;
import ascn.cityregistry.quota.messaging.QuotaAnnouncer;
import ascn.cityregistry.quota.persistence.QuotaPolicyRepository;
import ascn.cityregistry.quota.persistence.QuotaStandings;
import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.time.Acts;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The Secretariat writes down how many member cities each state may have from a day on (rules M02, C14). */
@ApplicationScoped
public class RecordQuotaPolicy {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final QuotaPolicyRepository policies;
    private final QuotaStandings standings;
    private final QuotaAnnouncer announcer;
    private final Audit audit;
    private final Acts acts;

    RecordQuotaPolicy(
            QuotaPolicyRepository policies,
            QuotaStandings standings,
            QuotaAnnouncer announcer,
            Audit audit,
            Acts acts) {
        this.policies = policies;
        this.standings = standings;
        this.announcer = announcer;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * What was decided.
     *
     * @param effectiveFrom the first day on which it holds
     * @param citiesPerState how many member cities each state may have
     * @param decision the decision
     * @param supersedes the policy on record that this one corrects; null for a new decision
     */
    public record Policy(
            LocalDate effectiveFrom,
            int citiesPerState,
            DecisionTaken decision,
            @Nullable QuotaPolicyId supersedes) {}

    /**
     * Keeps the policy. It removes no member: whoever has more than a lowered quota keeps them, and gets no other. An
     * admission on record since its first day must have been allowed by it.
     *
     * @throws ascn.cityregistry.quota.domain.QuotaPolicyNotFound when the one to correct is not there
     * @throws ascn.cityregistry.quota.domain.QuotaFactSuperseded when that was corrected before
     * @throws ascn.cityregistry.quota.domain.QuotaPolicyRetroactive when it would hold before it was decided (M02)
     * @throws QuotaPolicyAlreadyRecorded when another takes over on that day
     * @throws QuotaBelowRecord when an admission on record contradicts it (M01)
     */
    @Transactional
    public QuotaPolicy record(Policy policy, Actor actor) {
        var act = policy.decision().recorded(acts, actor);
        var decision = QuotaDecision.taken(
                act, policy.decision().reference(), policy.decision().source());
        var recorded = QuotaPolicy.record(
                new QuotaPolicyId(ids.generate()),
                policy.effectiveFrom(),
                policy.citiesPerState(),
                decision,
                policy.supersedes(),
                act);
        var states = standings.holdAll();
        var since = makeRoom(recorded.effectiveFrom(), policy.supersedes(), act.recordedAt());
        var kept = QuotaPolicy.from(recorded);
        policies.persistAndFlush(kept);
        standings.contradictionSince(since, states).ifPresent(contradiction -> {
            throw new QuotaBelowRecord(contradiction, "/effectiveFrom");
        });
        announcer.announce(recorded);
        audit.record(Change.made(QuotaPolicyState.of(kept)), act);
        return kept;
    }

    /** The first day that the change may concern. */
    private LocalDate makeRoom(LocalDate day, @Nullable QuotaPolicyId supersedes, Instant moment) {
        var since = day;
        if (supersedes != null) {
            var old = policies.get(supersedes);
            old.giveWayAt(moment);
            // Before the new row comes: both may name the same day.
            policies.flush();
            since = old.effectiveFrom().isBefore(day) ? old.effectiveFrom() : day;
        }
        if (policies.takesOverOn(day)) {
            throw new QuotaPolicyAlreadyRecorded();
        }
        return since;
    }
}
