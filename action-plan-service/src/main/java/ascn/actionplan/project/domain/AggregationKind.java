package ascn.actionplan.project.domain;

/** How the values of an indicator make one, over periods or over projects. */
public enum AggregationKind {
    /** They add up. */
    SUM,
    /** The one of the last period counts. */
    LAST_VALUE,
    /** Numerators and denominators add up, and the percentage is of the sums; percentages are never averaged. */
    WEIGHTED_PERCENT,
    /** Words; they are listed and make no number. */
    QUALITATIVE
}
