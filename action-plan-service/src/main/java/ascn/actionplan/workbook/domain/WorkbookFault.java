package ascn.actionplan.workbook.domain;

import ascn.contracts.problem.RuleViolation;
import org.jspecify.annotations.Nullable;

/** An error of a workbook as a refusal: what was found, with its place in the file. */
final class WorkbookFault extends RuleViolation {

    WorkbookFault(Finding finding) {
        super(Kind.CONFLICT, finding.code(), finding.rule(), detail(finding), finding.remedy(), pointer(finding));
    }

    private static String detail(Finding finding) {
        return finding.sheet() == null
                ? finding.detail()
                : finding.sheet() + "!" + finding.column() + finding.row() + ": " + finding.detail();
    }

    private static @Nullable String pointer(Finding finding) {
        return finding.sheet() == null ? null : "/" + finding.sheet() + "/" + finding.row() + "/" + finding.field();
    }
}
