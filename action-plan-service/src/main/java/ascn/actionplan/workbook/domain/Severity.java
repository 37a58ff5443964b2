package ascn.actionplan.workbook.domain;

/** What a finding means for an import. */
public enum Severity {
    /** Nothing is imported while it is there. */
    ERROR,
    /** It is imported; a submission would lack it, or something was read with a doubt. */
    WARNING,
    /** Worth knowing. */
    INFO
}
