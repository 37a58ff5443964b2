package ascn.contracts.record;

/** How finely a date is known (rule N05). */
public enum DatePrecision {
    /** The day itself. */
    DAY,
    /** Some day of the month. */
    MONTH,
    /** Some day of the year. */
    YEAR,
    /** That day or any day before it. */
    NOT_LATER_THAN
}
