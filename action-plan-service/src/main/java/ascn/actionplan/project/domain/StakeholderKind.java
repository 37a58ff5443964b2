package ascn.actionplan.project.domain;

/** Who takes part in a project (rule P15). */
public enum StakeholderKind {
    /** A company. */
    BUSINESS,
    /** An organisation that seeks no profit. */
    NON_PROFIT,
    /** Citizens who have organised themselves. */
    CITIZENS_ORGANISATION,
    /** A public agency. */
    AGENCY,
    /** A university or school. */
    ACADEMIA,
    /** Anybody else. */
    OTHER
}
