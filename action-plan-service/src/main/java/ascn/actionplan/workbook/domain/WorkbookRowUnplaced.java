package ascn.actionplan.workbook.domain;

import ascn.contracts.problem.RuleViolation;

/** A row says of what it tells: by a key of its own, and of a project of this city, plan and year (rules P01, P09). */
public final class WorkbookRowUnplaced extends RuleViolation {

    /**
     * @param detail what is wrong
     * @param remedy how to mend it
     */
    public WorkbookRowUnplaced(String detail, String remedy) {
        super(Kind.CONFLICT, "workbook-row-unplaced", "P01", detail, remedy);
    }
}
