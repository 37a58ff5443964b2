package ascn.actionplan.plan.domain;

import ascn.actionplan.plan.domain.PlanEvent.PlanConsulted;
import ascn.actionplan.plan.domain.PlanEvent.PlanShared;
import ascn.actionplan.plan.domain.PlanEvent.PlanSubmitted;
import ascn.actionplan.project.domain.ContentRules;
import ascn.contracts.problem.RuleViolation;
import ascn.contracts.problem.RuleViolations;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The action plan of a city in one generation: a draft that its officer writes, and versions that never change (rules P01,
 * P02). Texts of both stand apart; here is what decides about them. After a submission the draft goes on as a copy.
 */
@Entity
@Table(name = "plan")
public class Plan {

    @Id
    @Column(name = "plan_id")
    private UUID uuid;

    @Version
    private long version;

    @Embedded
    private PlanId id;

    @Column(name = "member_state")
    private String memberState;

    @Embedded
    private PlanHorizon horizon;

    @Column(name = "draft_digest")
    private String draftDigest;

    private int latest;

    @Column(name = "latest_digest")
    private @Nullable String latestDigest;

    /** Counts writes to what stands apart, so that the version of the row changes with it. */
    private int writes;

    @Column(name = "last_act_on")
    private @Nullable String lastActOn;

    @Column(name = "shared_from")
    private @Nullable LocalDate sharedFrom;

    @Enumerated(EnumType.STRING)
    @Column(name = "sharing_basis")
    private @Nullable SharingBasis sharingBasis;

    @Column(name = "sharing_source")
    private @Nullable String sharingSource;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Plan() {}

    private Plan(UUID uuid, PlanId id, String memberState, PlanHorizon horizon, String draftDigest) {
        this.uuid = uuid;
        this.id = id;
        this.memberState = memberState;
        this.horizon = horizon;
        this.draftDigest = draftDigest;
    }

    /**
     * A city begins the plan of a generation. Nobody is told of a draft.
     *
     * @param asked the years that the city names; the initial plans have theirs
     * @param neighbours the city's plans of the generations before and after, where there are such
     * @param draftDigest digest of the empty draft
     * @throws PlanHorizonFixed when other years are named for an initial plan (rule P01)
     * @throws PlanHorizonMissing when a later generation has no years (rule P02)
     * @throws PlanHorizonNotLater when generations would not begin one after the other (rule P02)
     */
    public static Plan open(
            UUID uuid,
            PlanId id,
            String memberState,
            @Nullable PlanHorizon asked,
            List<Plan> neighbours,
            String draftDigest) {
        if (id.isOfFirstGeneration() && asked != null && !asked.equals(PlanHorizon.INITIAL)) {
            throw new PlanHorizonFixed();
        }
        var horizon = id.isOfFirstGeneration() ? PlanHorizon.INITIAL : asked;
        if (horizon == null || !horizon.hasYears()) {
            throw new PlanHorizonMissing();
        }
        for (var other : neighbours) {
            boolean isEarlier = other.id.generation() < id.generation();
            if (isEarlier == other.horizon.from() >= horizon.from()) {
                throw new PlanHorizonNotLater(other.id.generation(), other.horizon);
            }
        }
        return new Plan(uuid, id, memberState, horizon, draftDigest);
    }

    /**
     * The city has written its draft anew.
     *
     * @throws RuleViolations when two of its projects have one key; a single fault is thrown as itself
     */
    public void write(PlanContent draft, String digest) {
        draft.refuseUnlessKeysAreClear();
        draftDigest = digest;
        writes++;
    }

    /**
     * The National Representative was consulted on the draft (rule P03). Whatever is said, it holds nothing up (rule P04).
     *
     * @param read digest of the draft that was read
     * @throws ConsultedDraftChanged when the draft is another one by now
     * @throws EarlierThanLastAct when the last act is younger for certain (rule N01)
     */
    public PlanConsulted consult(UUID consultationId, String read, List<PlanComment> comments, Act act) {
        if (!read.equals(draftDigest)) {
            throw new ConsultedDraftChanged();
        }
        took(act);
        writes++;
        return new PlanConsulted(id, memberState, new Consultation(consultationId, read, comments, act, null));
    }

    /** What a submission would be refused for today, but for what only the day of the act decides. */
    public List<RuleViolation> lacks(PlanContent draft, List<Consultation> waiting, ContentRules rules) {
        var lacks = new ArrayList<>(draft.faults(rules));
        if (waiting.isEmpty()) {
            lacks.add(new ConsultationMissing());
        }
        return List.copyOf(lacks);
    }

    /**
     * The city puts its draft forward as the next version.
     *
     * @param former keys of the projects of the version before
     * @param waiting consultations since the version before, oldest first; they travel along
     * @param rules by what its projects are judged on the day of the act
     * @param start the meeting at which the initial plans were shared, once it was
     * @param isWithheld whether a plan of a later generation is not shared with its submission
     * @throws RuleViolations with everything that is wrong (rules P01, P03, P05 and those of projects); a single fault is
     *     thrown as itself
     */
    public PlanSubmitted submit(
            PlanContent draft,
            List<String> former,
            List<Consultation> waiting,
            ContentRules rules,
            Optional<SharingStart> start,
            boolean isWithheld,
            Act act) {
        RuleViolations.refuseForAll(
                () -> RuleViolations.refuseIfAny(lacks(draft, waiting, rules)),
                this::refuseUnchanged,
                () -> refuseWithholding(isWithheld),
                () -> EarlierThanLastAct.refuse(act.occurredOn(), lastAct()));
        took(act);
        latest++;
        latestDigest = draftDigest;
        boolean wasShared = sharedFrom != null;
        if (!wasShared) {
            sharingOfSubmission(start, isWithheld, act).ifPresent(this::keep);
        }
        var kept = draft.keys();
        var dropped = former.stream().filter(key -> !kept.contains(key)).toList();
        return new PlanSubmitted(
                id,
                memberState,
                horizon,
                latest,
                draftDigest,
                draft,
                dropped,
                waiting,
                sharing(),
                !wasShared && sharedFrom != null,
                act);
    }

    private void refuseUnchanged() {
        if (draftDigest.equals(latestDigest)) {
            throw new PlanUnchanged(latest);
        }
    }

    private void refuseWithholding(boolean isWithheld) {
        if (isWithheld && id.isOfFirstGeneration()) {
            throw new SharingNotWithheld();
        }
    }

    private Optional<Sharing> sharingOfSubmission(Optional<SharingStart> start, boolean isWithheld, Act act) {
        var submitted = act.occurredOn().lastDay();
        if (!id.isOfFirstGeneration()) {
            return isWithheld
                    ? Optional.empty()
                    : Optional.of(new Sharing(submitted, SharingBasis.SUBMISSION, act.sourceText()));
        }
        return start.map(begun -> submitted.isAfter(begun.from())
                ? new Sharing(submitted, SharingBasis.SUBMISSION, act.sourceText())
                : new Sharing(begun.from(), SharingBasis.ANNUAL_MEETING, begun.source()));
    }

    /**
     * The city shares its plan by its own choice (rule P17).
     *
     * @throws PlanNotSubmitted when it has no version
     * @throws PlanAlreadyShared when it is shared already
     * @throws EarlierThanLastAct when the last act is younger for certain (rule N01)
     */
    public PlanShared share(Act act) {
        if (latest == 0) {
            throw new PlanNotSubmitted();
        }
        if (sharedFrom != null) {
            throw new PlanAlreadyShared(sharedFrom);
        }
        took(act);
        var own = new Sharing(act.occurredOn().lastDay(), SharingBasis.OWN_CHOICE, act.sourceText());
        keep(own);
        return new PlanShared(id, memberState, latest, own, act);
    }

    /**
     * The initial plans are shared at a meeting (rule P17): this one too, where it was submitted by then and is not shared
     * yet.
     *
     * @param submitted when its first version was put forward
     */
    public Optional<PlanShared> shareAt(SharingStart start, PartialDate submitted, Act act) {
        if (!id.isOfFirstGeneration() || latest == 0 || sharedFrom != null) {
            return Optional.empty();
        }
        var begun = new Sharing(start.forPlanOf(submitted.lastDay()), SharingBasis.ANNUAL_MEETING, start.source());
        keep(begun);
        return Optional.of(new PlanShared(id, memberState, latest, begun, act));
    }

    private void keep(Sharing begun) {
        sharedFrom = begun.from();
        sharingBasis = begun.basis();
        sharingSource = begun.source();
    }

    private void took(Act act) {
        EarlierThanLastAct.refuse(act.occurredOn(), lastAct());
        lastActOn = act.occurredOn().toString();
    }

    private @Nullable PartialDate lastAct() {
        return lastActOn == null ? null : PartialDate.parse(lastActOn);
    }

    /** Names its row. */
    public UUID uuid() {
        return uuid;
    }

    /** Counts its changes; its entity tags rest on it. */
    public long version() {
        return version;
    }

    /** City and generation. */
    public PlanId id() {
        return id;
    }

    /** Code of the city's member state. */
    public String memberState() {
        return memberState;
    }

    /** The years for which it is made. */
    public PlanHorizon horizon() {
        return horizon;
    }

    /** Digest of the draft as it is. */
    public String draftDigest() {
        return draftDigest;
    }

    /** How often its draft was written, or its representative consulted. */
    public int writes() {
        return writes;
    }

    /** The number of its latest version; 0 while nothing was submitted. */
    public int latest() {
        return latest;
    }

    /** Whether the draft says something else than the latest version. */
    public boolean isDraftChanged() {
        return !draftDigest.equals(latestDigest);
    }

    /** From when other members see it, where that is settled. */
    public Optional<Sharing> sharing() {
        return sharedFrom == null || sharingBasis == null
                ? Optional.empty()
                : Optional.of(new Sharing(sharedFrom, sharingBasis, sharingSource));
    }

    /** The first day on which other members see it; absent while that is open. */
    public @Nullable LocalDate sharedFrom() {
        return sharedFrom;
    }
}
