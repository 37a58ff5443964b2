package ascn.actionplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import ascn.actionplan.project.domain.Aggregation;
import ascn.actionplan.project.domain.AggregationKind;
import ascn.actionplan.project.domain.Measured;
import ascn.actionplan.project.domain.Measured.Amount;
import ascn.actionplan.project.domain.Measured.Part;
import ascn.contracts.record.PartialDate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How values make one. The properties are tried with values of many seeds, which a failure names. */
class AggregationTest {

    private static final BigDecimal CLOSE = new BigDecimal("0.000001");

    static List<Long> seeds() {
        return Collections.unmodifiableList(
                new Random(20180708L).longs(60).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheValuesMakesNoDifference(long seed) {
        for (var kind : AggregationKind.values()) {
            var values = values(kind, new Random(seed));
            var shuffled = new ArrayList<>(values);
            Collections.shuffle(shuffled, new Random(seed + 1));

            assertThat(Aggregation.of(kind, shuffled)).isEqualTo(Aggregation.of(kind, values));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSumIsTheSumOfItsPartsHoweverTheyAreSplit(long seed) {
        var random = new Random(seed);
        var values = values(AggregationKind.SUM, random);
        int cut = random.nextInt(values.size() - 1) + 1;

        var whole = Aggregation.of(AggregationKind.SUM, values).value();
        var first = Aggregation.of(AggregationKind.SUM, values.subList(0, cut)).value();
        var rest = Aggregation.of(AggregationKind.SUM, values.subList(cut, values.size()))
                .value();

        assertThat(whole).isEqualByComparingTo(first.add(rest));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPercentageLiesBetweenTheSmallestAndTheLargestOfItsParts(long seed) {
        var values = values(AggregationKind.WEIGHTED_PERCENT, new Random(seed));
        var single = values.stream()
                .map(value -> Aggregation.of(AggregationKind.WEIGHTED_PERCENT, List.of(value))
                        .value())
                .sorted()
                .toList();

        var percent = Aggregation.of(AggregationKind.WEIGHTED_PERCENT, values).value();

        assertThat(percent.add(CLOSE)).isGreaterThanOrEqualTo(single.get(0));
        assertThat(percent.subtract(CLOSE)).isLessThanOrEqualTo(single.get(single.size() - 1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ofLastValuesThatOfTheLastPeriodCounts(long seed) {
        var values = values(AggregationKind.LAST_VALUE, new Random(seed));

        assertThat(Aggregation.of(AggregationKind.LAST_VALUE, values).value())
                .isEqualTo(values.get(values.size() - 1).amount().value());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @DisplayName("P14 parts that make the whole are taken, and one unit less is not")
    void partsMakeTheWhole(long seed) {
        var random = new Random(seed);
        var urban = BigDecimal.valueOf(random.nextInt(100_000), 2);
        var rural = BigDecimal.valueOf(random.nextInt(100_000), 2);
        var indicator = Contents.guests();

        assertThat(Aggregation.faults(indicator, sum(urban.add(rural), urban, rural)))
                .isEmpty();
        assertThat(Contents.slugs(Aggregation.faults(
                        indicator, sum(urban.add(rural), urban, rural.subtract(BigDecimal.valueOf(1, 2))))))
                .containsExactly("parts-not-whole");
    }

    private static Measured sum(BigDecimal whole, BigDecimal urban, BigDecimal rural) {
        return new Measured(
                PartialDate.parse("2021"),
                Amount.of(whole),
                List.of(new Part("area", "urban", Amount.of(urban)), new Part("area", "rural", Amount.of(rural))));
    }

    @Test
    void percentagesAreNeverAveraged() {
        var values = List.of(percent("2020", "1", "1"), percent("2021", "0", "9"));

        var aggregate = Aggregation.of(AggregationKind.WEIGHTED_PERCENT, values);

        assertThat(aggregate.value()).isEqualByComparingTo("10");
        assertThat(aggregate.numerator()).isEqualByComparingTo("1");
        assertThat(aggregate.denominator()).isEqualByComparingTo("10");
    }

    @Test
    @DisplayName("P14 of a percentage numerators and denominators make the whole")
    void partsOfAPercentageMakeTheWhole() {
        var indicator = Contents.indicator("share", AggregationKind.WEIGHTED_PERCENT);
        var parts =
                List.of(new Part("area", "urban", amount("20", "60")), new Part("area", "rural", amount("10", "60")));

        assertThat(Aggregation.faults(indicator, new Measured(PartialDate.parse("2021"), amount("30", "120"), parts)))
                .isEmpty();
        assertThat(Contents.slugs(Aggregation.faults(
                        indicator, new Measured(PartialDate.parse("2021"), amount("30", "121"), parts))))
                .containsExactly("parts-not-whole");
    }

    @ParameterizedTest
    @EnumSource(AggregationKind.class)
    @DisplayName("N02 of nothing nothing is made, and not zero")
    void nothingIsNotZero(AggregationKind kind) {
        assertThat(Aggregation.of(kind, List.of()).value()).isNull();
    }

    @Test
    void aValueIsWhatItsIndicatorMeasures() {
        var words = new Measured(PartialDate.parse("2021"), Amount.of("Better"), List.of());
        var byZero = new Measured(PartialDate.parse("2021"), amount("1", "0"), List.of());

        assertThat(Contents.slugs(Aggregation.faults(Contents.guests(), words)))
                .containsExactly("value-not-of-its-kind");
        assertThat(Aggregation.faults(Contents.indicator("mood", AggregationKind.QUALITATIVE), words))
                .isEmpty();
        assertThat(Contents.slugs(
                        Aggregation.faults(Contents.indicator("share", AggregationKind.WEIGHTED_PERCENT), byZero)))
                .containsExactly("value-not-of-its-kind");
    }

    @Test
    void dimensionsArePromisedFirst() {
        var byAge = new Measured(
                PartialDate.parse("2021"),
                Amount.of(BigDecimal.ONE),
                List.of(new Part("age", "young", Amount.of(BigDecimal.ONE))));

        assertThat(Contents.slugs(Aggregation.faults(Contents.guests(), byAge))).containsExactly("dimension-unknown");
    }

    private static Amount amount(String numerator, String denominator) {
        return Amount.of(new BigDecimal(numerator), new BigDecimal(denominator));
    }

    private static Measured percent(String period, String numerator, String denominator) {
        return new Measured(PartialDate.parse(period), amount(numerator, denominator), List.of());
    }

    /** Values of years one after another. */
    private static List<Measured> values(AggregationKind kind, Random random) {
        var values = new ArrayList<Measured>();
        int count = 2 + random.nextInt(8);
        for (int year = 2018; year < 2018 + count; year++) {
            values.add(new Measured(PartialDate.parse(String.valueOf(year)), any(kind, random), List.of()));
        }
        return values;
    }

    private static Amount any(AggregationKind kind, Random random) {
        var number = BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(4));
        return switch (kind) {
            case SUM, LAST_VALUE -> Amount.of(number);
            case WEIGHTED_PERCENT -> Amount.of(number, number.add(BigDecimal.valueOf(random.nextInt(1000) + 1L)));
            case QUALITATIVE -> Amount.of("Words " + number);
        };
    }
}
