package ascn.actionplan.workbook.domain;

import ascn.contracts.problem.RuleViolation;

/** A workbook is merged over the text from which it was made; that must be known (rule P09). */
public final class WorkbookBaseUnknown extends RuleViolation {

    /** For a digest that no download on record has. */
    public WorkbookBaseUnknown() {
        super(
                Kind.CONFLICT,
                "workbook-base-unknown",
                "P09",
                "The file says that it was made from a text of which no download is on record",
                "Download the workbook anew and make your changes in that; or take the mark out (the sheet ascn, the"
                        + " column base): then the file only adds");
    }
}
