package ascn.actionplan.plan.application;

import ascn.actionplan.plan.domain.Plan;
import ascn.actionplan.plan.domain.PlanAlreadyOpen;
import ascn.actionplan.plan.domain.PlanContent;
import ascn.actionplan.plan.domain.PlanHorizon;
import ascn.actionplan.plan.domain.PlanId;
import ascn.actionplan.plan.domain.PlanOnDay;
import ascn.actionplan.plan.persistence.PlanJson;
import ascn.actionplan.plan.persistence.PlanRepository;
import ascn.actionplan.plan.persistence.PlanTexts;
import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.time.Acts;
import ascn.platform.identity.PostOnTheDay;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** The officer of a city begins its plan of a generation (rules P01, C04). */
@ApplicationScoped
public class OpenPlan {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final Cities cities;
    private final PlanRepository plans;
    private final PlanTexts texts;
    private final PlanJson json;
    private final ViewPlan view;
    private final PostOnTheDay postOnTheDay;
    private final Audit audit;
    private final Acts acts;

    OpenPlan(
            Cities cities,
            PlanRepository plans,
            PlanTexts texts,
            PlanJson json,
            ViewPlan view,
            PostOnTheDay postOnTheDay,
            Audit audit,
            Acts acts) {
        this.cities = cities;
        this.plans = plans;
        this.texts = texts;
        this.json = json;
        this.view = view;
        this.postOnTheDay = postOnTheDay;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * Keeps a plan with an empty draft.
     *
     * @param asked city and generation
     * @param horizon its years; null for an initial plan, which has those of all
     * @throws ascn.platform.identity.PostNotHeld when the actor is not the city's officer today (C04, N06)
     * @throws PlanAlreadyOpen when the city has a plan of that generation
     * @throws ascn.contracts.problem.RuleViolation when its years are not clear (P01, P02)
     */
    @Transactional
    public PlanOnDay open(PlanId asked, @Nullable PlanHorizon horizon, Actor actor) {
        var id = cities.named(asked);
        postOnTheDay.requireFor(id.city(), actor, acts.today());
        var memberState = cities.memberStateOf(id.city());
        var others = plans.ofCity(id.city());
        if (others.stream().anyMatch(other -> other.id().equals(id))) {
            throw new PlanAlreadyOpen();
        }
        var plan = Plan.open(ids.generate(), id, memberState, horizon, others, json.digestOf(PlanContent.EMPTY));
        plans.persistAndFlush(plan);
        texts.keepDraft(plan.uuid(), PlanContent.EMPTY);
        audit.record(Change.made(PlanState.of(plan)));
        return view.of(id);
    }
}
