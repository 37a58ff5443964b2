package ascn.actionplan.progress.domain;

/** Where the yearly entry of a city is (rules P10, P21). */
public enum ProgressState {
    /** The officer writes it; nobody else sees it. */
    DRAFT,
    /** Sent, and not yet forwarded by the National Representative. */
    WITH_REPRESENTATIVE,
    /** Back with the officer, with a comment of the National Representative. */
    RETURNED_BY_REPRESENTATIVE,
    /** Forwarded, or sent before the National Representatives stood in between. */
    WITH_SECRETARIAT,
    /** Back with the officer for single figures, each with a reason. */
    RETURNED_BY_SECRETARIAT,
    /** Received: its figures are those of the projects. */
    RECEIVED;

    /** Whether the officer may write. */
    public boolean isWritten() {
        return this == DRAFT || this == RETURNED_BY_REPRESENTATIVE || this == RETURNED_BY_SECRETARIAT;
    }
}
