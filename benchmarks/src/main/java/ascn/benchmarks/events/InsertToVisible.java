package ascn.benchmarks.events;

import ascn.benchmarks.Benchmark;
import ascn.benchmarks.Figures;
import ascn.benchmarks.Settings;
import ascn.benchmarks.machine.EventServers;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * How long a confirmed write is invisible to another service, beside what Kafka alone needs from producer to consumer at the
 * same rate. Both are measured in turns, so that what else the machine does falls on both.
 */
public final class InsertToVisible implements Benchmark {

    private static final List<Integer> RATES = List.of(100, 500);
    private static final int RATE_OF_THE_GOAL = 500;
    private static final double GOAL_RATIO = 3;
    private static final double GOAL_MILLISECONDS = 100;
    /** A slower run would show the latency of less load than it claims. */
    private static final double LEAST_SHARE_OF_THE_RATE = 0.95;

    @Override
    public String name() {
        return "insert-to-visible";
    }

    @Override
    public String question() {
        return "how long is a confirmed write invisible to the service that follows?";
    }

    @Override
    public Map<String, Integer> defaults() {
        return Map.of(
                "seconds",
                10,
                "rounds",
                5,
                "writers",
                8,
                "payload",
                500,
                "partitions",
                6,
                "batch",
                RelayDrain.batchOfTheProduct());
    }

    @Override
    public void run(Settings settings, PrintStream out) throws Exception {
        try (var servers = EventServers.start();
                var path = new VisiblePath(
                        servers,
                        settings.get("partitions"),
                        settings.get("batch"),
                        settings.get("writers"),
                        settings.get("payload"));
                var plain = new PlainTopic(servers, settings.get("partitions"), settings.get("payload"))) {
            out.println("processes: " + servers.processes());
            for (int rate : RATES) {
                var pace = new Pace(rate, settings.get("seconds"), settings.get("writers"));
                out.printf("%nat %d writes/s%n", rate);
                var rounds = new ArrayList<Round>();
                for (int number = 0; number <= settings.get("rounds"); number++) {
                    var round = new Round(path.measure(pace), plain.measure(pace));
                    out.println((number == 0 ? "warm-up: " : "round " + number + ": ") + round);
                    if (number > 0) {
                        rounds.add(round);
                    }
                }
                report(rate, rounds, out);
            }
            out.println(
                    "checked after each round: every write has one effect, nothing waits, nothing is in quarantine");
        }
    }

    private static void report(int rate, List<Round> rounds, PrintStream out) {
        out.println("milliseconds, median (lowest to highest) of " + rounds.size() + " rounds:");
        out.println("  write to visible    p50 "
                + median(rounds, round -> round.path().p50(), "%.1f") + "   p99 "
                + median(rounds, round -> round.path().p99(), "%.1f"));
        out.println("  produce to consume  p50 "
                + median(rounds, round -> round.plain().p50(), "%.1f") + "   p99 "
                + median(rounds, round -> round.plain().p99(), "%.1f"));
        out.println("  ratio of the p99    " + median(rounds, Round::ratio, "%.2f"));
        double slowest =
                rounds.stream().mapToDouble(round -> round.path().rate()).min().orElseThrow();
        if (slowest < rate * LEAST_SHARE_OF_THE_RATE) {
            out.printf(Locale.ROOT, "  NOT THE LOAD IT CLAIMS: the writers reached only %.0f a second%n", slowest);
        } else if (rate == RATE_OF_THE_GOAL) {
            double ratio =
                    Figures.of(rounds.stream().map(Round::ratio).toList()).median();
            double p99 = Figures.of(
                            rounds.stream().map(round -> round.path().p99()).toList())
                    .median();
            out.printf(
                    Locale.ROOT,
                    "goals: ratio of the p99 at most %.0f: %s; p99 at most %.0f ms on a quiet machine: %s%n",
                    GOAL_RATIO,
                    ratio <= GOAL_RATIO ? "reached" : "MISSED",
                    GOAL_MILLISECONDS,
                    p99 <= GOAL_MILLISECONDS ? "reached" : "MISSED");
        }
    }

    private static String median(List<Round> rounds, Function<Round, Double> figure, String format) {
        return Figures.of(rounds.stream().map(figure).toList()).in(format);
    }

    private record Round(Measured path, Measured plain) {

        double ratio() {
            return path.p99() / plain.p99();
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "write to visible p50 %.1f p99 %.1f ms (%.0f/s), produce to consume p50 %.1f p99 %.1f ms",
                    path.p50(),
                    path.p99(),
                    path.rate(),
                    plain.p50(),
                    plain.p99());
        }
    }
}
