package ascn.actionplan.project.domain;

/** How a project stands, in the words of the network's monitoring reports. */
public enum ProjectStatus {
    /** It has not begun. */
    PLANNING,
    /** It has begun and is not finished. */
    ONGOING,
    /** It is finished. */
    COMPLETED,
    /** No source says how it stands, and nobody guesses (rule N02). */
    NOT_ON_RECORD
}
