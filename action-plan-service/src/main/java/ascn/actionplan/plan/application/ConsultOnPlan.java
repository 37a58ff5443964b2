package ascn.actionplan.plan.application;

import ascn.actionplan.plan.domain.Consultation;
import ascn.actionplan.plan.domain.PlanComment;
import ascn.actionplan.plan.domain.PlanId;
import ascn.actionplan.plan.messaging.PlanAnnouncer;
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
import java.util.List;

/** The National Representative of the city's member state is consulted on a draft: with comments, or without (rules P03, C05). */
@ApplicationScoped
public class ConsultOnPlan {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final Cities cities;
    private final PlanRepository plans;
    private final PlanTexts texts;
    private final PlanAnnouncer announcer;
    private final PostOnTheDay postOnTheDay;
    private final Audit audit;
    private final Acts acts;

    ConsultOnPlan(
            Cities cities,
            PlanRepository plans,
            PlanTexts texts,
            PlanAnnouncer announcer,
            PostOnTheDay postOnTheDay,
            Audit audit,
            Acts acts) {
        this.cities = cities;
        this.plans = plans;
        this.texts = texts;
        this.announcer = announcer;
        this.postOnTheDay = postOnTheDay;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * Keeps the consultation on the day of the act. The draft stays as it is.
     *
     * @param draftDigest digest of the draft that was read
     * @param comments what was said; empty where there was nothing to say
     * @throws ascn.actionplan.project.domain.CityUnknown when no city has that name
     * @throws ascn.platform.identity.PostNotHeld when the actor does not represent the city's state on that day (C05, N06)
     * @throws ascn.actionplan.plan.domain.PlanNotFound when the city has no such plan
     * @throws ascn.actionplan.plan.domain.ConsultedDraftChanged when the draft is another one by now
     * @throws ascn.actionplan.plan.domain.EarlierThanLastAct when the last act is younger for certain (N01)
     */
    @Transactional
    public Consultation consult(
            PlanId asked, String draftDigest, List<PlanComment> comments, Acts.Dated dated, Actor actor) {
        var id = cities.named(asked);
        var act = acts.performed(dated, actor);
        postOnTheDay.requireFor(
                cities.memberStateOf(id.city()), actor, act.occurredOn().lastDay());
        var plan = plans.get(id);
        var before = PlanState.of(plan);
        var consulted = plan.consult(ids.generate(), draftDigest, comments, act);
        texts.keep(plan.uuid(), consulted);
        announcer.announce(consulted);
        audit.record(
                Change.of(before, PlanState.of(plan, consulted.consultation().toString())), act);
        plans.flush();
        return consulted.consultation();
    }
}
