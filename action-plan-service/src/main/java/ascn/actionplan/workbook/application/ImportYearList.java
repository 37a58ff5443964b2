package ascn.actionplan.workbook.application;

import ascn.actionplan.progress.application.ProgressDraft;
import ascn.actionplan.progress.application.ProgressView;
import ascn.actionplan.progress.application.WriteProgress;
import ascn.actionplan.progress.domain.ProgressEntryId;
import ascn.contracts.identity.Actor;
import ascn.platform.http.conditional.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Writes a year's list into the city's entry of the year, which it opens where there is none (rules P09, P10). */
@ApplicationScoped
public class ImportYearList {

    /** The file is merged with the entry as it is in this transaction; two of them at once are told apart by its version. */
    private static final ExpectedVersion AS_IT_IS = ExpectedVersion.of("*");

    private final JudgeYearList judge;
    private final WriteProgress writeProgress;

    ImportYearList(JudgeYearList judge, WriteProgress writeProgress) {
        this.judge = judge;
        this.writeProgress = writeProgress;
    }

    /**
     * The entry with what the file says.
     *
     * @throws ascn.contracts.problem.RuleViolations with every error and conflict of the file; a single one is thrown as
     *     itself. Else as {@link CheckYearList#check}
     * @throws ascn.actionplan.progress.domain.ProgressEntryNotWritten while the entry is not with the officer
     */
    @Transactional
    public ProgressView write(ProgressEntryId asked, YearReading reading, Actor actor) {
        var entry = judge.judge(asked, reading, actor);
        entry.judged().refuseErrors();
        var text = entry.judged().text();
        var id = entry.id();
        return entry.isThere()
                ? writeProgress.revise(id, AS_IT_IS, text, actor)
                : writeProgress.open(new ProgressDraft(id.city(), id.year(), text), actor);
    }
}
