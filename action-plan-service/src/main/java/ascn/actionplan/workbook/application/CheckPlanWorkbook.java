package ascn.actionplan.workbook.application;

import ascn.actionplan.plan.domain.PlanContent;
import ascn.actionplan.plan.domain.PlanId;
import ascn.actionplan.workbook.domain.Judged;
import ascn.contracts.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Tells the officer of a city what an import of a workbook would find and do, and changes nothing (rule P09). */
@ApplicationScoped
public class CheckPlanWorkbook {

    private final JudgePlanWorkbook judge;

    CheckPlanWorkbook(JudgePlanWorkbook judge) {
        this.judge = judge;
    }

    /**
     * Everything that an import would find.
     *
     * @throws ascn.actionplan.project.domain.CityUnknown when there is no such city
     * @throws ascn.platform.identity.PostNotHeld when the actor is not its officer today (C04, N06)
     * @throws ascn.actionplan.plan.domain.PlanNotFound when it has no such plan
     * @throws ascn.actionplan.workbook.domain.WorkbookBaseUnknown when the file was made from nothing that is on record
     */
    @Transactional
    public Judged<PlanContent> check(PlanId asked, PlanReading reading, Actor actor) {
        return judge.judge(asked, reading, actor);
    }
}
