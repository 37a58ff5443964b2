package ascn.actionplan.plan.application;

import ascn.actionplan.plan.domain.PlanEvent.PlanSubmitted;
import ascn.actionplan.plan.domain.PlanId;
import ascn.actionplan.plan.domain.PlanOnDay;
import ascn.actionplan.plan.domain.PlanVersion;
import ascn.actionplan.plan.messaging.PlanAnnouncer;
import ascn.actionplan.plan.persistence.PlanRepository;
import ascn.actionplan.plan.persistence.PlanTexts;
import ascn.actionplan.plan.persistence.SharingStarts;
import ascn.actionplan.project.application.JudgeContents;
import ascn.actionplan.project.application.TakeProjectsOfPlan;
import ascn.actionplan.project.domain.PlanReference;
import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import ascn.platform.identity.PostOnTheDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * The officer of a city puts its draft forward as the next version of its plan. No framework is asked for anything (rule F06),
 * and no approval (rule P04).
 */
@ApplicationScoped
public class SubmitPlan {

    private final Cities cities;
    private final PlanRepository plans;
    private final PlanTexts texts;
    private final SharingStarts starts;
    private final JudgeContents judge;
    private final TakeProjectsOfPlan takeProjects;
    private final PlanAnnouncer announcer;
    private final ViewPlan view;
    private final PostOnTheDay postOnTheDay;
    private final Audit audit;
    private final Acts acts;

    SubmitPlan(
            Cities cities,
            PlanRepository plans,
            PlanTexts texts,
            SharingStarts starts,
            JudgeContents judge,
            TakeProjectsOfPlan takeProjects,
            PlanAnnouncer announcer,
            ViewPlan view,
            PostOnTheDay postOnTheDay,
            Audit audit,
            Acts acts) {
        this.cities = cities;
        this.plans = plans;
        this.texts = texts;
        this.starts = starts;
        this.judge = judge;
        this.takeProjects = takeProjects;
        this.announcer = announcer;
        this.view = view;
        this.postOnTheDay = postOnTheDay;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * Submits the draft on the day of the act. Its projects come onto the record with it; those that were reported without a
     * plan are adopted under their keys (P01).
     *
     * @param isWithheld whether a plan of a later generation is not shared with its submission (P17)
     * @throws ascn.platform.identity.PostNotHeld when the actor is not the city's officer on that day (C04, N06)
     * @throws ascn.actionplan.plan.domain.PlanNotFound when the city has no such plan
     * @throws ascn.contracts.problem.RuleViolations with everything that is wrong (P01, P03, P05 and those of projects)
     */
    @Transactional
    public PlanOnDay submit(PlanId asked, ExpectedVersion expected, boolean isWithheld, Acts.Dated dated, Actor actor) {
        var id = cities.named(asked);
        var act = acts.performed(dated, actor);
        var day = act.occurredOn().lastDay();
        postOnTheDay.requireFor(id.city(), actor, day);
        var plan = plans.get(id);
        expected.requireCurrent(plan.version());
        var before = PlanState.of(plan);
        var former = texts.version(plan, plan.latest())
                .map(PlanVersion::content)
                .map(content -> content.keys())
                .orElse(List.of());
        var draft = texts.draft(plan.uuid());
        var submitted = plan.submit(
                draft,
                former,
                texts.waiting(plan.uuid()),
                judge.rules(plan.horizon().days(), draft.projects(), day, act.isOfTheRecord()),
                starts.of(id.generation()),
                isWithheld,
                act);
        texts.keep(plan.uuid(), submitted);
        announcer.announce(submitted);
        takeProjects.take(
                referenceTo(plan.uuid(), submitted), submitted.content().projects(), act);
        audit.record(Change.of(before, PlanState.of(plan)), act);
        plans.flush();
        return view.of(id);
    }

    private static PlanReference referenceTo(UUID plan, PlanSubmitted submitted) {
        return new PlanReference(
                plan,
                submitted.planId().city(),
                submitted.memberState(),
                String.valueOf(submitted.planId().generation()),
                submitted.version(),
                submitted.sharing().map(sharing -> sharing.from()).orElse(null));
    }
}
