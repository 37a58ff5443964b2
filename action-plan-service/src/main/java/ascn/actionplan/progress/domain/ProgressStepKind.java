package ascn.actionplan.progress.domain;

/** What happens to a yearly entry on its way (rule P21). */
public enum ProgressStepKind {
    /** The officer sent it. */
    SENT,
    /** The officer took it back before anybody had acted. */
    RECALLED,
    /** The National Representative passed it on, unchanged. */
    FORWARDED,
    /** The National Representative gave it back with a comment. */
    RETURNED_BY_REPRESENTATIVE,
    /** The Secretariat gave a single figure back with a reason. */
    RETURNED_BY_SECRETARIAT,
    /** The Secretariat received it. */
    RECEIVED
}
