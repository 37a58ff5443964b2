package ascn.actionplan.plan.application;

import ascn.actionplan.plan.domain.DraftProjectKeyDiffers;
import ascn.actionplan.plan.domain.PlanContent;
import ascn.actionplan.plan.domain.PlanId;
import ascn.actionplan.plan.persistence.PlanJson;
import ascn.actionplan.plan.persistence.PlanRepository;
import ascn.actionplan.plan.persistence.PlanTexts;
import ascn.actionplan.project.domain.ProjectContent;
import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import ascn.platform.identity.PostOnTheDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.UnaryOperator;

/** The officer of a city writes the draft of its plan; nobody else ever does (rules P09, C04). */
@ApplicationScoped
public class WriteDraft {

    private final Cities cities;
    private final PlanRepository plans;
    private final PlanTexts texts;
    private final PlanJson json;
    private final ViewDraft view;
    private final PostOnTheDay postOnTheDay;
    private final Audit audit;
    private final Acts acts;

    WriteDraft(
            Cities cities,
            PlanRepository plans,
            PlanTexts texts,
            PlanJson json,
            ViewDraft view,
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
     * Writes the whole draft anew.
     *
     * @throws ascn.platform.identity.PostNotHeld when the actor is not the city's officer today (C04, N06)
     * @throws ascn.actionplan.plan.domain.PlanNotFound when the city has no such plan
     * @throws ascn.actionplan.project.domain.KeyTwice when two of its projects have one key
     */
    @Transactional
    public DraftView write(PlanId asked, ExpectedVersion expected, PlanContent content, Actor actor) {
        return change(asked, expected, former -> content, actor);
    }

    /**
     * Writes one project into the draft, in the place of the one of its key.
     *
     * @param key the key in the address
     * @throws DraftProjectKeyDiffers when the project has another key than the address; else as {@link #write}
     */
    @Transactional
    public DraftView writeProject(
            PlanId asked, ExpectedVersion expected, String key, ProjectContent project, Actor actor) {
        if (!project.key().equals(key)) {
            throw new DraftProjectKeyDiffers(key, project.key());
        }
        return change(asked, expected, former -> former.with(project), actor);
    }

    /**
     * Takes a project out of the draft.
     *
     * @throws ascn.actionplan.plan.domain.DraftProjectNotFound when the draft has none of that key; else as {@link #write}
     */
    @Transactional
    public DraftView removeProject(PlanId asked, ExpectedVersion expected, String key, Actor actor) {
        return change(asked, expected, former -> former.without(key), actor);
    }

    private DraftView change(PlanId asked, ExpectedVersion expected, UnaryOperator<PlanContent> changed, Actor actor) {
        var id = cities.named(asked);
        postOnTheDay.requireFor(id.city(), actor, acts.today());
        var plan = plans.get(id);
        expected.requireCurrent(plan.version());
        var before = PlanState.of(plan);
        var content = changed.apply(texts.draft(plan.uuid()));
        plan.write(content, json.digestOf(content));
        texts.keepDraft(plan.uuid(), content);
        audit.record(Change.of(before, PlanState.of(plan)));
        plans.flush();
        return view.of(plan, content);
    }
}
