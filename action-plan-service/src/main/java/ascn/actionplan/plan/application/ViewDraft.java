package ascn.actionplan.plan.application;

import ascn.actionplan.plan.domain.Plan;
import ascn.actionplan.plan.domain.PlanContent;
import ascn.actionplan.plan.persistence.PlanTexts;
import ascn.actionplan.project.application.JudgeContent;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;

/** What a draft lacks today. What only an act of the record may leave open is not counted: the day of the act is not known. */
@ApplicationScoped
class ViewDraft {

    private final PlanTexts texts;
    private final JudgeContent judge;
    private final Acts acts;

    ViewDraft(PlanTexts texts, JudgeContent judge, Acts acts) {
        this.texts = texts;
        this.judge = judge;
        this.acts = acts;
    }

    DraftView of(Plan plan, PlanContent content) {
        var waiting = texts.waiting(plan.uuid());
        var rules = judge.rulesOn(acts.today(), plan.horizon().days(), true);
        return new DraftView(plan, content, waiting, plan.lacks(content, waiting, rules));
    }
}
