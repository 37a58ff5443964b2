package ascn.benchmarks.events;

import ascn.benchmarks.machine.EventDatabase;
import ascn.benchmarks.machine.ThreadTransactions;
import ascn.platform.events.AggregateRef;
import ascn.platform.events.outbox.Outbox;
import ascn.platform.events.outbox.Recording;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Fills an outbox through its own front door. Each writer has aggregates of its own, so that writers do not wait for each
 * other; their events alternate.
 *
 * @param events how many
 * @param aggregates of how many aggregates
 * @param payloadBytes length of each event's JSON, about
 */
record Backlog(int events, int aggregates, int payloadBytes) {

    private static final int WRITERS = 4;
    private static final int EVENTS_IN_A_TRANSACTION = 100;

    Backlog {
        if (aggregates == 0 || aggregates % WRITERS != 0) {
            throw new IllegalArgumentException("--aggregates must be a multiple of " + WRITERS);
        }
    }

    /** Writes all of them and returns when they are committed. */
    void writeInto(EventDatabase database) throws SQLException, InterruptedException, ExecutionException {
        var writers = Executors.newFixedThreadPool(WRITERS);
        try (var pool = database.pool(WRITERS)) {
            var transactions = new ThreadTransactions(pool);
            var outbox = new Outbox(transactions.dataSource(), transactions.afterCommit());
            var done = new ArrayList<Future<?>>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int first = writer;
                done.add(writers.submit(() -> writeShare(transactions, outbox, first)));
            }
            for (var one : done) {
                one.get();
            }
        } finally {
            writers.shutdownNow();
        }
    }

    private void writeShare(ThreadTransactions transactions, Outbox outbox, int first) {
        var recording = new Recording("2018-03-23", Instant.now(), "benchmark");
        for (int number = first; number < events; number += WRITERS * EVENTS_IN_A_TRANSACTION) {
            int from = number;
            transactions.inNew(() -> {
                for (int i = 0; i < EVENTS_IN_A_TRANSACTION && from + i * WRITERS < events; i++) {
                    append(outbox, from + i * WRITERS, recording);
                }
            });
        }
    }

    private void append(Outbox outbox, int number, Recording recording) {
        var subject = "subject-" + number % aggregates;
        outbox.append(new AggregateRef("subject", subject), MeasuredV1.of(subject, number, payloadBytes), recording);
    }
}
