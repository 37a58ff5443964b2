package ascn.benchmarks.matching;

import ascn.benchmarks.Benchmark;
import ascn.benchmarks.Figures;
import ascn.benchmarks.Settings;
import ascn.twinning.matching.domain.DeferredAcceptance;
import ascn.twinning.matching.domain.RoundArrays;
import ascn.twinning.matching.domain.RoundInput;
import ascn.twinning.matching.domain.StabilityChecker;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * What it costs that the matching knows ties, refusals and points: the engine beside a textbook over arrays, on a round that
 * the textbook can do. Both must find the same, since without ties there is one matching that is best for all cities.
 */
public final class MatchingSpeed implements Benchmark {

    private static final double GOAL = 2.0;

    /** Processor time of this thread: that others are busy makes a run longer, but not this. */
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    @Override
    public String name() {
        return "matching";
    }

    @Override
    public String question() {
        return "what does the matching of a round cost beside a plain array Gale-Shapley, and how does it grow?";
    }

    @Override
    public Map<String, Integer> defaults() {
        return Map.of(
                "cities",
                100_000,
                "partners",
                20_000,
                "capacity",
                5,
                "list",
                50,
                "rounds",
                7,
                "warm-up",
                3,
                "repetitions",
                3);
    }

    /** Seconds of the processor. Reading is from names to arrays: the engine checks the input while it reads, the textbook does not. */
    private record Times(double engine, double plain, double engineReads, double plainReads) {}

    private record Round(Times tenth, Times whole) {}

    @Override
    public void run(Settings settings, PrintStream out) {
        int cities = settings.get("cities");
        int partners = settings.get("partners");
        int capacity = settings.get("capacity");
        int list = settings.get("list");
        int repetitions = settings.get("repetitions");
        var tenth = MasterRanking.of(cities / 10, partners / 10, capacity, list);
        var whole = MasterRanking.of(cities, partners, capacity, list);
        checkHonest(whole, out);
        var rounds = new ArrayList<Round>();
        for (int number = 1 - settings.get("warm-up"); number <= settings.get("rounds"); number++) {
            var round = new Round(measure(tenth, 10 * repetitions), measure(whole, repetitions));
            out.println((number < 1 ? "warm-up: " : "round " + number + ": ") + describe(round.whole()));
            if (number > 0) {
                rounds.add(round);
            }
        }
        report(cities, rounds, out);
    }

    private static void checkHonest(RoundInput input, PrintStream out) {
        var found = DeferredAcceptance.match(input);
        var findings = StabilityChecker.check(input, found);
        if (!findings.isEmpty()) {
            throw new DishonestRun("the checker has " + findings.size() + " findings, first: " + findings.get(0));
        }
        out.printf(
                Locale.ROOT,
                "%,d pairs, %,d cities without a partner%n",
                found.pairs().size(),
                found.unmatchedCities().size());
    }

    private static Times measure(RoundInput input, int repetitions) {
        var engineReads = new Measured<>(() -> RoundArrays.of(input), 1);
        var plainReads = new Measured<>(() -> PlainGaleShapley.read(input), 1);
        var engine = new Measured<>(() -> DeferredAcceptance.partnersOf(engineReads.found), repetitions);
        var plain = new Measured<>(plainReads.found::match, repetitions);
        if (!Arrays.equals(engine.found, plain.found)) {
            throw new DishonestRun("the two have not found the same");
        }
        return new Times(engine.seconds, plain.seconds, engineReads.seconds, plainReads.seconds);
    }

    /** What was found, and the seconds of the processor that one repetition took. */
    private static final class Measured<T> {

        private final T found;
        private final double seconds;

        private Measured(Supplier<T> work, int repetitions) {
            long begin = PROCESSOR.getCurrentThreadCpuTime();
            T last = work.get();
            for (int i = 1; i < repetitions; i++) {
                last = work.get();
            }
            seconds = (PROCESSOR.getCurrentThreadCpuTime() - begin) / 1e9 / repetitions;
            found = last;
        }
    }

    private static String describe(Times times) {
        return String.format(
                Locale.ROOT,
                "engine %.0f ms, plain %.0f ms; reading the names before: %.0f ms, %.0f ms",
                times.engine() * 1000,
                times.plain() * 1000,
                times.engineReads() * 1000,
                times.plainReads() * 1000);
    }

    private static void report(int cities, List<Round> rounds, PrintStream out) {
        out.println();
        out.println("ratios in each round, median (lowest to highest) of " + rounds.size() + " rounds:");
        ratio(
                out,
                "processor time of matching, engine / plain",
                rounds,
                round -> round.whole().engine() / round.whole().plain());
        ratio(out, "the same with reading and checking the names", rounds, round -> withReading(round.whole()));
        var growth = String.format(Locale.ROOT, "%,d cities / %,d cities", cities, cities / 10);
        ratio(
                out,
                "processor time of matching, " + growth,
                rounds,
                round -> round.whole().engine() / round.tenth().engine());
        ratio(
                out,
                "plain, " + growth,
                rounds,
                round -> round.whole().plain() / round.tenth().plain());
        ratio(
                out,
                "reading the names, " + growth,
                rounds,
                round -> round.whole().engineReads() / round.tenth().engineReads());
        out.printf(Locale.ROOT, "goal: matching takes at most %.1f times as long as plain%n", GOAL);
        out.println("checked: both found the same in every round, and the checker finds it stable");
    }

    private static double withReading(Times times) {
        return (times.engine() + times.engineReads()) / (times.plain() + times.plainReads());
    }

    private static void ratio(PrintStream out, String of, List<Round> rounds, ToDoubleFunction<Round> measured) {
        var figures = Figures.of(rounds.stream().map(measured::applyAsDouble).toList());
        out.println("  " + of + ": " + figures.in("%.2f"));
    }
}
