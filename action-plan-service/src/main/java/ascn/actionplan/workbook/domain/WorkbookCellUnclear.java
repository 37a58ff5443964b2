package ascn.actionplan.workbook.domain;

import ascn.contracts.problem.RuleViolation;

/** What stands in a cell can be read as what its heading says, within the bounds of the API (rule P09). */
public final class WorkbookCellUnclear extends RuleViolation {

    /**
     * @param detail what is wrong
     * @param remedy how to mend it
     */
    public WorkbookCellUnclear(String detail, String remedy) {
        super(Kind.CONFLICT, "workbook-cell-unclear", "P09", detail, remedy);
    }
}
