package ascn.benchmarks.events;

import ascn.benchmarks.Figures;

/**
 * Latencies under load.
 *
 * @param rate how many were done a second
 * @param milliseconds how long each took
 */
record Measured(double rate, Figures milliseconds) {

    double p50() {
        return milliseconds.percentile(50);
    }

    double p99() {
        return milliseconds.percentile(99);
    }
}
