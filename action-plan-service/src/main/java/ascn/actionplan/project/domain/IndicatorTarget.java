package ascn.actionplan.project.domain;

/**
 * What an indicator shall be at the end of a period.
 *
 * @param period a year or month, written as a date of the record
 * @param value a decimal number; words for a qualitative indicator
 */
public record IndicatorTarget(String period, String value) {}
