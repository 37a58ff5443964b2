package ascn.actionplan.project.domain;

import ascn.actionplan.project.domain.Measured.Amount;
import ascn.actionplan.project.domain.Measured.Part;
import ascn.contracts.problem.RuleViolation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How values make one. Sums add up; of last values the one of the last period counts; percentages are of the summed
 * numerators and denominators, never averages of percentages; words are listed.
 */
public final class Aggregation {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Aggregation() {}

    /** What the values make together; their order makes no difference. */
    public static Aggregate of(AggregationKind kind, List<Measured> values) {
        var inOrder = values.stream()
                .sorted(Comparator.comparing((Measured value) -> value.period().lastDay()))
                .toList();
        return switch (kind) {
            case SUM -> number(sum(amounts(inOrder, Amount::value)));
            case LAST_VALUE -> inOrder.isEmpty() ? nothing() : lastOf(inOrder);
            case WEIGHTED_PERCENT ->
                percentage(sum(amounts(inOrder, Amount::numerator)), sum(amounts(inOrder, Amount::denominator)));
            case QUALITATIVE ->
                new Aggregate(
                        null,
                        null,
                        null,
                        inOrder.stream()
                                .map(value -> value.amount().words())
                                .filter(Objects::nonNull)
                                .toList());
        };
    }

    private static Aggregate lastOf(List<Measured> inOrder) {
        return new Aggregate(inOrder.get(inOrder.size() - 1).amount().value(), null, null, List.of());
    }

    private static Aggregate nothing() {
        return new Aggregate(null, null, null, List.of());
    }

    private static Aggregate number(List<BigDecimal> sum) {
        return sum.isEmpty() ? nothing() : new Aggregate(sum.get(0), null, null, List.of());
    }

    private static Aggregate percentage(List<BigDecimal> numerator, List<BigDecimal> denominator) {
        if (numerator.isEmpty() || denominator.isEmpty() || denominator.get(0).signum() == 0) {
            return nothing();
        }
        var percent = numerator.get(0).multiply(HUNDRED).divide(denominator.get(0), MathContext.DECIMAL64);
        return new Aggregate(percent, numerator.get(0), denominator.get(0), List.of());
    }

    private static List<BigDecimal> amounts(List<Measured> values, Function<Amount, @Nullable BigDecimal> of) {
        var found = new ArrayList<BigDecimal>();
        for (var value : values) {
            var amount = of.apply(value.amount());
            if (amount != null) {
                found.add(amount);
            }
        }
        return found;
    }

    /** The sum as a list of one; empty where there is nothing to add: nothing is not zero (rule N02). */
    private static List<BigDecimal> sum(List<BigDecimal> amounts) {
        return amounts.isEmpty() ? List.of() : List.of(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /**
     * Everything that is wrong with a value: what is given must be what the indicator measures, parts are of its dimensions,
     * and of sums and percentages the parts of each dimension make the whole.
     */
    public static List<RuleViolation> faults(IndicatorPromise indicator, Measured measured) {
        var faults = new ArrayList<RuleViolation>();
        if (!measured.amount().fits(indicator.aggregation())) {
            faults.add(new ValueNotOfItsKind(indicator.key(), indicator.aggregation(), "/value"));
        }
        for (int place = 0; place < measured.parts().size(); place++) {
            var part = measured.parts().get(place);
            if (!indicator.dimensions().contains(part.dimension())) {
                faults.add(new DimensionUnknown(indicator.key(), part.dimension(), "/parts/" + place + "/dimension"));
            }
            if (!part.amount().fits(indicator.aggregation())) {
                faults.add(new ValueNotOfItsKind(indicator.key(), indicator.aggregation(), "/parts/" + place));
            }
        }
        if (faults.isEmpty()) {
            faults.addAll(faultsOfSums(indicator, measured));
        }
        return List.copyOf(faults);
    }

    private static List<RuleViolation> faultsOfSums(IndicatorPromise indicator, Measured measured) {
        var faults = new ArrayList<RuleViolation>();
        var byDimension = measured.parts().stream().collect(Collectors.groupingBy(Part::dimension));
        byDimension.forEach((dimension, parts) -> {
            var partly = Aggregation.of(
                    indicator.aggregation(),
                    parts.stream()
                            .map(part -> new Measured(measured.period(), part.amount(), List.of()))
                            .toList());
            if (!isWhole(indicator.aggregation(), partly, measured.amount())) {
                faults.add(new PartsNotWhole(indicator.key(), dimension, "/parts"));
            }
        });
        return faults;
    }

    /** Last values (a mean time, say) and words need not add up; of them nothing is asked. */
    private static boolean isWhole(AggregationKind kind, Aggregate partly, Amount whole) {
        return switch (kind) {
            case SUM -> same(partly.value(), whole.value());
            case WEIGHTED_PERCENT ->
                same(partly.numerator(), whole.numerator()) && same(partly.denominator(), whole.denominator());
            case LAST_VALUE, QUALITATIVE -> true;
        };
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) == 0;
    }
}
