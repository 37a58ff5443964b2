package ascn.actionplan.complementarity.domain;

/** The field that two cities have in common (rule P22). */
public enum Ground {
    /** The focus area of the framework. */
    FOCUS_AREA,
    /** At least one sector. */
    SECTOR,
    /** The obstacle that the reader has named. */
    OBSTACLE
}
