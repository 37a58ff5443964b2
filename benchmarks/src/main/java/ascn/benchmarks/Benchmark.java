package ascn.benchmarks;

import java.io.PrintStream;
import java.util.Map;

/** A measurement that is run by its name, never by a test. */
public interface Benchmark {

    /** The name on the command line. */
    String name();

    /** What it answers, in one sentence. */
    String question();

    /** What can be set on the command line, with what is used otherwise. */
    Map<String, Integer> defaults();

    /**
     * Measures and prints.
     *
     * @throws DishonestRun when what was measured did not do what it claims
     * @throws Exception when something it needs failed
     */
    void run(Settings settings, PrintStream out) throws Exception;

    /** Fast but wrong: the figures of this run mean nothing. */
    final class DishonestRun extends RuntimeException {

        /** @param what was found instead of the promised outcome */
        public DishonestRun(String what) {
            super(what);
        }
    }
}
