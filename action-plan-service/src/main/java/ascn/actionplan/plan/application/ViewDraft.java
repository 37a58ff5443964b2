package ascn.actionplan.plan.application;

import ascn.actionplan.plan.domain.Plan;
import ascn.actionplan.plan.domain.PlanContent;
import ascn.actionplan.plan.persistence.PlanTexts;
import ascn.actionplan.project.application.JudgeContents;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;

/** What a draft lacks: what a submission of today would be refused for. An act of the record may leave more open (rule N02). */
@ApplicationScoped
class ViewDraft {

    private final PlanTexts texts;
    private final JudgeContents judge;
    private final Acts acts;

    ViewDraft(PlanTexts texts, JudgeContents judge, Acts acts) {
        this.texts = texts;
        this.judge = judge;
        this.acts = acts;
    }

    DraftView of(Plan plan, PlanContent content) {
        var waiting = texts.waiting(plan.uuid());
        var today = judge.rules(plan.horizon().days(), content.projects(), acts.today(), false);
        return new DraftView(plan, content, waiting, plan.lacks(content, waiting, today));
    }
}
