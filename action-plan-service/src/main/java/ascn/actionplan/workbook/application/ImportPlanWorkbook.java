package ascn.actionplan.workbook.application;

import ascn.actionplan.plan.application.DraftView;
import ascn.actionplan.plan.application.WriteDraft;
import ascn.actionplan.plan.domain.PlanId;
import ascn.contracts.identity.Actor;
import ascn.platform.http.conditional.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Writes a workbook into the draft of a plan, whole or not at all (rule P09). */
@ApplicationScoped
public class ImportPlanWorkbook {

    /** The file is merged with the draft as it is in this transaction; two of them at once are told apart by its version. */
    private static final ExpectedVersion AS_IT_IS = ExpectedVersion.of("*");

    private final JudgePlanWorkbook judge;
    private final WriteDraft writeDraft;

    ImportPlanWorkbook(JudgePlanWorkbook judge, WriteDraft writeDraft) {
        this.judge = judge;
        this.writeDraft = writeDraft;
    }

    /**
     * The draft with what the file says.
     *
     * @throws ascn.contracts.problem.RuleViolations with every error and conflict of the file; a single one is thrown as
     *     itself. Else as {@link CheckPlanWorkbook#check}
     */
    @Transactional
    public DraftView write(PlanId asked, PlanReading reading, Actor actor) {
        var judged = judge.judge(asked, reading, actor);
        judged.refuseErrors();
        return writeDraft.write(asked, AS_IT_IS, judged.text(), actor);
    }
}
