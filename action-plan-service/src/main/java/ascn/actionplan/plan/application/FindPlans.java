package ascn.actionplan.plan.application;

import ascn.actionplan.plan.domain.Consultation;
import ascn.actionplan.plan.domain.Plan;
import ascn.actionplan.plan.domain.PlanDiff;
import ascn.actionplan.plan.domain.PlanId;
import ascn.actionplan.plan.domain.PlanNotFound;
import ascn.actionplan.plan.domain.PlanOnDay;
import ascn.actionplan.plan.domain.PlanSummary;
import ascn.actionplan.plan.domain.PlanVersion;
import ascn.actionplan.plan.domain.PlanVersionNotFound;
import ascn.actionplan.plan.domain.VersionHead;
import ascn.actionplan.plan.persistence.PlanReads;
import ascn.actionplan.plan.persistence.PlanRepository;
import ascn.actionplan.plan.persistence.PlanTexts;
import ascn.actionplan.project.application.Viewers;
import ascn.platform.http.time.AskedFor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which plans there are, for those who may see them (rule P17): before a plan is shared the city, its National
 * Representative and the Secretariat; from then on everybody who is signed in. Drafts and consultations stay with the first.
 */
@ApplicationScoped
public class FindPlans {

    private final Cities cities;
    private final PlanRepository plans;
    private final PlanTexts texts;
    private final PlanReads reads;
    private final ViewDraft view;
    private final Viewers viewers;

    FindPlans(Cities cities, PlanRepository plans, PlanTexts texts, PlanReads reads, ViewDraft view, Viewers viewers) {
        this.cities = cities;
        this.plans = plans;
        this.texts = texts;
        this.reads = reads;
        this.view = view;
        this.viewers = viewers;
    }

    /** What a list is asked for; see {@link PlanReads.Filter}. */
    public record Question(
            @Nullable String city,
            @Nullable String memberState,
            @Nullable Integer generation,
            @Nullable Boolean shared,
            @Nullable Boolean current) {}

    /** A page of plans by city and generation, with their versions of the day. */
    @Transactional
    public List<PlanSummary> list(Question question, AskedFor asked, Optional<PlanId> after, int limit) {
        var filter = new PlanReads.Filter(
                question.city(),
                question.memberState(),
                question.generation(),
                question.shared(),
                question.current(),
                asked.day(),
                viewers.current());
        return reads.list(filter, after, limit);
    }

    /**
     * One plan with its version of the day.
     *
     * @throws PlanNotFound when there is none for the caller
     */
    @Transactional
    public PlanOnDay get(PlanId asked, AskedFor day) {
        var plan = reads.find(asked, day.day(), day.knownAt()).orElseThrow(() -> PlanNotFound.of(asked));
        var sharing = plan.sharing();
        boolean isSeen = viewers.current()
                .sees(
                        plan.id().city(),
                        plan.memberState(),
                        sharing == null || plan.latest() == 0 ? null : sharing.from());
        if (!isSeen) {
            throw PlanNotFound.hidden(asked);
        }
        return plan;
    }

    /**
     * The draft of a plan, with what it lacks.
     *
     * @throws PlanNotFound when there is none for the caller
     */
    @Transactional
    public DraftView draft(PlanId asked) {
        var plan = ofInsider(asked);
        return view.of(plan, texts.draft(plan.uuid()));
    }

    /**
     * What its National Representative said of it, oldest first.
     *
     * @throws PlanNotFound when there is none for the caller
     */
    @Transactional
    public List<Consultation> consultations(PlanId asked) {
        return texts.consultations(ofInsider(asked).uuid());
    }

    /**
     * The versions of a plan, the first one first.
     *
     * @throws PlanNotFound when there is none for the caller
     */
    @Transactional
    public List<VersionHead> versions(PlanId asked) {
        return texts.versions(ofReader(asked).uuid());
    }

    /**
     * One version of a plan.
     *
     * @throws PlanNotFound when there is none for the caller
     * @throws PlanVersionNotFound when the plan has no version of that number
     */
    @Transactional
    public PlanVersion version(PlanId asked, int number) {
        return version(ofReader(asked), number);
    }

    private PlanVersion version(Plan plan, int number) {
        return texts.version(plan, number).orElseThrow(() -> new PlanVersionNotFound(number));
    }

    /**
     * What a version says differently from another one.
     *
     * @throws PlanNotFound when there is no such plan for the caller
     * @throws PlanVersionNotFound when the plan has not both versions
     */
    @Transactional
    public PlanDiff diff(PlanId asked, int from, int to) {
        var plan = ofReader(asked);
        return PlanDiff.of(version(plan, from).content(), version(plan, to).content());
    }

    private Plan ofReader(PlanId asked) {
        var plan = plans.get(cities.named(asked));
        var sharedFrom = plan.latest() == 0 ? null : plan.sharedFrom();
        if (!viewers.current().sees(plan.id().city(), plan.memberState(), sharedFrom)) {
            throw PlanNotFound.hidden(asked);
        }
        return plan;
    }

    private Plan ofInsider(PlanId asked) {
        var plan = plans.get(cities.named(asked));
        if (!viewers.current().sees(plan.id().city(), plan.memberState(), null)) {
            throw PlanNotFound.hidden(asked);
        }
        return plan;
    }
}
