package ascn.contracts.event.actionplan;

/**
 * A promised indicator, as events tell of it.
 *
 * @param key names it within its project
 * @param name what it measures
 * @param unit in which it is measured
 * @param aggregation how its values make one
 */
public record IndicatorLine(String key, String name, String unit, String aggregation) {}
