package ascn.contracts.record;

/** How an act of the past is known (rule N03). */
public enum Standing {
    /** A source says that it happened. */
    RECORDED,
    /** Only a plan is known. */
    PLANNED
}
