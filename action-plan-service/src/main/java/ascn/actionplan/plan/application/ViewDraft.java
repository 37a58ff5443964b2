package ascn.actionplan.plan.application;

import ascn.actionplan.plan.domain.Plan;
import ascn.actionplan.plan.domain.PlanContent;
import ascn.actionplan.plan.persistence.PlanTexts;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;

/** What a draft lacks: what a submission of today would be refused for. An act of the record may leave more open (rule N02). */
@ApplicationScoped
class ViewDraft {

    private final PlanTexts texts;
    private final PlanRules rules;
    private final Acts acts;

    ViewDraft(PlanTexts texts, PlanRules rules, Acts acts) {
        this.texts = texts;
        this.rules = rules;
        this.acts = acts;
    }

    DraftView of(Plan plan, PlanContent content) {
        var waiting = texts.waiting(plan.uuid());
        var today = rules.on(acts.today(), plan.horizon(), content, false);
        return new DraftView(plan, content, waiting, plan.lacks(content, waiting, today));
    }
}
