package ascn.benchmarks.http;

import ascn.benchmarks.Benchmark.DishonestRun;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Some clients that each send the next call when the last one is answered. */
final class ClosedLoop {

    /** What a client answers that has no more to do. */
    static final int NOTHING_LEFT = -1;

    private final int clients;
    private final Duration duration;

    ClosedLoop(int clients, Duration duration) {
        this.clients = clients;
        this.duration = duration;
    }

    /**
     * What came of it.
     *
     * @param requests how many were answered
     * @param perSecond how many in a second
     * @param cpuMicros processor time of the serving process for each, in microseconds
     */
    record Load(long requests, double perSecond, double cpuMicros) {}

    /** What one client does again and again. */
    @FunctionalInterface
    interface Client {

        /** Does it once and answers how many calls that were, or {@link #NOTHING_LEFT}. */
        int call() throws Exception;
    }

    /** Makes a client; the number counts from 0. */
    @FunctionalInterface
    interface Clients {

        /** Called once for each. */
        Client make(int number) throws Exception;
    }

    /**
     * Lets all clients work for the duration, or until there is nothing left.
     *
     * @param serving the process whose processor time counts
     */
    Load run(ProcessHandle serving, Clients make) throws Exception {
        var pool = Executors.newFixedThreadPool(clients);
        try {
            var all = new ArrayList<Client>();
            for (int number = 0; number < clients; number++) {
                all.add(make.make(number));
            }
            var cpuBefore = cpuOf(serving);
            long began = System.nanoTime();
            long end = began + duration.toNanos();
            var running = new ArrayList<Future<Long>>();
            for (var client : all) {
                running.add(pool.submit((Callable<Long>) () -> untilThen(client, end)));
            }
            long requests = 0;
            for (var one : running) {
                requests += one.get();
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            double cpu = cpuOf(serving).minus(cpuBefore).toNanos() / 1e3;
            return new Load(requests, requests / seconds, cpu / requests);
        } finally {
            pool.shutdownNow();
        }
    }

    private static long untilThen(Client client, long end) throws Exception {
        long calls = 0;
        for (int more = 0; more != NOTHING_LEFT && System.nanoTime() - end < 0; more = client.call()) {
            calls += more;
        }
        return calls;
    }

    private static Duration cpuOf(ProcessHandle process) {
        return process.info()
                .totalCpuDuration()
                .orElseThrow(() -> new DishonestRun("process " + process.pid() + " has ended"));
    }

    /** Repeats one read; each answer must be 200 with the same bytes. */
    Load repeat(ProcessHandle serving, HttpCall call) throws Exception {
        var connections = new ArrayList<HttpConnection>();
        try {
            return run(serving, number -> {
                var connection = new HttpConnection(call.address());
                connections.add(connection);
                var expected = connection.send(call.bytes());
                return () -> {
                    var answer = connection.send(call.bytes());
                    if (answer.status() != 200 || !Arrays.equals(answer.body(), expected.body())) {
                        throw new DishonestRun(call.name() + " answered " + answer.status() + " " + answer.text());
                    }
                    return 1;
                };
            });
        } finally {
            for (var connection : connections) {
                connection.close();
            }
        }
    }
}
