package ascn.actionplan.project.domain;

import ascn.contracts.record.PartialDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as the city promises it.
 *
 * @param key names it within its project, for ever
 * @param name what it measures
 * @param unit in which it is measured; percent for a weighted percentage
 * @param aggregation how its values make one
 * @param baseline what it was before, as a decimal number; words for a qualitative indicator
 * @param baselineOn when that was, as precisely as it is known
 * @param targets what it shall be, by period
 * @param dimensions by what its values are told apart, for example area or sex
 */
public record IndicatorPromise(
        String key,
        String name,
        String unit,
        AggregationKind aggregation,
        @Nullable String baseline,
        @Nullable PartialDate baselineOn,
        List<IndicatorTarget> targets,
        List<String> dimensions) {

    /** Keeps the lists from changing. */
    public IndicatorPromise {
        targets = List.copyOf(targets);
        dimensions = List.copyOf(dimensions);
    }

    List<IndicatorNotANumber> faults(String at) {
        var faults = new ArrayList<IndicatorNotANumber>();
        if (aggregation == AggregationKind.QUALITATIVE) {
            return faults;
        }
        if (baseline != null && !Numbers.isOne(baseline)) {
            faults.add(new IndicatorNotANumber(key, baseline, at + "/baseline"));
        }
        for (int place = 0; place < targets.size(); place++) {
            var value = targets.get(place).value();
            if (!Numbers.isOne(value)) {
                faults.add(new IndicatorNotANumber(key, value, at + "/targets/" + place + "/value"));
            }
        }
        return faults;
    }
}
