package ascn.actionplan.plan.application;

import ascn.actionplan.plan.domain.PlanId;
import ascn.actionplan.plan.domain.PlanOnDay;
import ascn.actionplan.plan.messaging.PlanAnnouncer;
import ascn.actionplan.plan.persistence.PlanRepository;
import ascn.actionplan.project.application.TakeProjectsOfPlan;
import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import ascn.platform.identity.PostOnTheDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A city shares its plan by its own choice, before others do or after it was held back (rule P17). */
@ApplicationScoped
public class SharePlan {

    private final Cities cities;
    private final PlanRepository plans;
    private final TakeProjectsOfPlan takeProjects;
    private final PlanAnnouncer announcer;
    private final ViewPlan view;
    private final PostOnTheDay postOnTheDay;
    private final Audit audit;
    private final Acts acts;

    SharePlan(
            Cities cities,
            PlanRepository plans,
            TakeProjectsOfPlan takeProjects,
            PlanAnnouncer announcer,
            ViewPlan view,
            PostOnTheDay postOnTheDay,
            Audit audit,
            Acts acts) {
        this.cities = cities;
        this.plans = plans;
        this.takeProjects = takeProjects;
        this.announcer = announcer;
        this.view = view;
        this.postOnTheDay = postOnTheDay;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * Shares the plan, with its projects, from the day of the act on.
     *
     * @throws ascn.platform.identity.PostNotHeld when the actor is not the city's officer on that day (C04, N06)
     * @throws ascn.actionplan.plan.domain.PlanNotFound when the city has no such plan
     * @throws ascn.actionplan.plan.domain.PlanNotSubmitted when it has no version
     * @throws ascn.actionplan.plan.domain.PlanAlreadyShared when it is shared already
     */
    @Transactional
    public PlanOnDay share(PlanId asked, ExpectedVersion expected, Acts.Dated dated, Actor actor) {
        var id = cities.named(asked);
        var act = acts.performed(dated, actor);
        postOnTheDay.requireFor(id.city(), actor, act.occurredOn().lastDay());
        var plan = plans.get(id);
        expected.requireCurrent(plan.version());
        var before = PlanState.of(plan);
        var shared = plan.share(act);
        announcer.announce(shared);
        takeProjects.share(plan.uuid(), shared.sharing().from(), act);
        audit.record(Change.of(before, PlanState.of(plan)), act);
        plans.flush();
        return view.of(id);
    }
}
