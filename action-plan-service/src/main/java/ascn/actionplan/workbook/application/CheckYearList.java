package ascn.actionplan.workbook.application;

import ascn.actionplan.progress.domain.ProgressContent;
import ascn.actionplan.progress.domain.ProgressEntryId;
import ascn.actionplan.workbook.domain.Judged;
import ascn.contracts.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Tells the officer of a city what an import of a year's list would find and do, and changes nothing (rules P09, P10). */
@ApplicationScoped
public class CheckYearList {

    private final JudgeYearList judge;

    CheckYearList(JudgeYearList judge) {
        this.judge = judge;
    }

    /**
     * Everything that an import would find.
     *
     * @throws ascn.actionplan.project.domain.CityUnknown when there is no such city
     * @throws ascn.platform.identity.PostNotHeld when the actor is not its officer today (C04, N06)
     * @throws ascn.actionplan.workbook.domain.WorkbookBaseUnknown when the file was made from nothing that is on record
     */
    @Transactional
    public Judged<ProgressContent> check(ProgressEntryId asked, YearReading reading, Actor actor) {
        return judge.judge(asked, reading, actor).judged();
    }
}
