package ascn.benchmarks;

import ascn.benchmarks.events.InsertToVisible;
import ascn.benchmarks.events.RelayDrain;
import ascn.benchmarks.http.DeepPage;
import ascn.benchmarks.http.ReadPath;
import ascn.benchmarks.http.WorkbookDownload;
import ascn.benchmarks.http.WritePath;
import ascn.benchmarks.machine.Machine;
import ascn.benchmarks.matching.MatchingSpeed;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.logging.ConsoleHandler;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs the benchmark that the command line names. */
public final class Benchmarks {

    private static final List<Benchmark> ALL = List.of(
            new RelayDrain(),
            new InsertToVisible(),
            new ReadPath(),
            new DeepPage(),
            new WritePath(),
            new WorkbookDownload(),
            new MatchingSpeed());

    private Benchmarks() {}

    /** Ends with 0 when it has measured, with 1 when that failed or was not honest, with 2 when it was asked wrongly. */
    public static void main(String[] arguments) {
        warningsToTheConsole();
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var named = arguments.length == 0 ? Optional.<Benchmark>empty() : named(arguments[0]);
        if (named.isEmpty()) {
            list(out);
            System.exit(2);
        } else {
            System.exit(run(named.get(), List.of(arguments).subList(1, arguments.length), out));
        }
    }

    /** Quarkus on the class path turns every logger to TRACE and keeps the records until an application starts. */
    private static void warningsToTheConsole() {
        var root = Logger.getLogger("");
        root.setLevel(Level.WARNING);
        for (var handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        root.addHandler(new ConsoleHandler());
    }

    private static Optional<Benchmark> named(String name) {
        return ALL.stream().filter(benchmark -> benchmark.name().equals(name)).findFirst();
    }

    private static void list(PrintStream out) {
        out.println("Usage: benchmarks/run NAME [--setting number ...]");
        for (var benchmark : ALL) {
            out.printf("%n  %s: %s%n    ", benchmark.name(), benchmark.question());
            out.println(Settings.parse(List.of(), benchmark.defaults()));
        }
    }

    @SuppressWarnings("CatchAndPrintStackTrace") // A developer's tool: the trace is what the reader needs.
    private static int run(Benchmark benchmark, List<String> arguments, PrintStream out) {
        Settings settings;
        try {
            settings = Settings.parse(arguments, benchmark.defaults());
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            return 2;
        }
        try {
            out.println(benchmark.name() + ": " + benchmark.question());
            out.println(settings);
            out.println(Machine.description());
            benchmark.run(settings, out);
            out.println(Machine.load());
            return 0;
        } catch (Benchmark.DishonestRun e) {
            out.println("NOT HONEST, so there is no figure: " + e.getMessage());
            return 1;
        } catch (Exception e) {
            e.printStackTrace(out);
            return 1;
        }
    }

    /** Names of all, for the test of the documentation. */
    static List<String> names() {
        return ALL.stream().map(Benchmark::name).toList();
    }
}
