package ascn.contracts.event.actionplan;

import ascn.contracts.event.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator has a value for a period; one of the same period that was told before counts no more.
 *
 * @param city slug of the city
 * @param key names the project within its city
 * @param indicatorKey names the indicator within its project
 * @param unit in which it is measured
 * @param aggregation how its values make one
 * @param periodOn the period, a year or month
 * @param value a decimal number, or words of a qualitative indicator; absent for a weighted percentage
 * @param numerator numerator of a weighted percentage
 * @param denominator denominator of a weighted percentage
 * @param parts the value by the dimensions of the indicator
 * @param source where it is written down; absent when it was told by the call itself
 */
@EventType("ascn.action-plan.indicator-value-recorded.v1")
public record IndicatorValueRecordedV1(
        String city,
        String key,
        String indicatorKey,
        String unit,
        String aggregation,
        String periodOn,
        @Nullable String value,
        @Nullable String numerator,
        @Nullable String denominator,
        List<ValuePart> parts,
        @Nullable String source)
        implements ActionPlanEvent {}
