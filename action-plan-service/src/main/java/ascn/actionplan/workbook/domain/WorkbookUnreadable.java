package ascn.actionplan.workbook.domain;

import ascn.contracts.problem.RuleViolation;

/** A file is a workbook without anything that runs, and no larger than it may be when unpacked. */
public final class WorkbookUnreadable extends RuleViolation {

    private WorkbookUnreadable(String detail, String remedy) {
        super(Kind.INVALID, "workbook-unreadable", null, detail, remedy);
    }

    /** It is not what its media type says. */
    public static WorkbookUnreadable notA(String form, String why) {
        return new WorkbookUnreadable("The file is no " + form + ": " + why, "Save it again as " + form);
    }

    /** It has no sheet of projects. */
    public static WorkbookUnreadable withoutProjects() {
        return new WorkbookUnreadable(
                "The file has no sheet Projects with headings in its first row",
                "Begin with a download, or name the sheet so");
    }

    /** It is larger than it may be. */
    public static WorkbookUnreadable tooLarge(String what) {
        return new WorkbookUnreadable("The file holds too much: " + what, "Send less at a time");
    }

    /** It holds what could run, or leads out of it. */
    public static WorkbookUnreadable active(String what) {
        return new WorkbookUnreadable(
                "The file has " + what + ", which this service does not read",
                "Save it as a plain XLSX workbook without macros, links to other workbooks and embedded objects");
    }
}
