package ascn.actionplan.workbook.api;

import ascn.actionplan.plan.application.DraftView;
import ascn.actionplan.progress.application.ProgressView;

/**
 * What a file was written into, as it is now.
 *
 * @param resource where it is read
 * @param projects how many projects or lines it holds
 */
public record WorkbookImportResponse(String resource, int projects) {

    static WorkbookImportResponse of(DraftView view) {
        return new WorkbookImportResponse(
                "/api/v1/plans/" + view.plan().id() + "/draft",
                view.content().projects().size());
    }

    static WorkbookImportResponse of(ProgressView view) {
        return new WorkbookImportResponse(
                "/api/v1/progress-entries/" + view.entry().id(),
                view.entry().content().lines().size());
    }
}
