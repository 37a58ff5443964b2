package ascn.system.faults;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Somebody who reads all the time: a public page of cities, the cities of a member state as CSV, the dossier that was
 * written last. Each read is in the history.
 */
final class SteadyReads implements AutoCloseable {

    private static final long PAUSE_MILLISECONDS = 50;
    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";

    private final RetryingClient client;
    private final History history;
    private final String secretariat;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private final ScheduledFuture<?> reading;

    private SteadyReads(RetryingClient client, History history, String secretariat) {
        this.client = client;
        this.history = history;
        this.secretariat = secretariat;
        this.reading = thread.scheduleWithFixedDelay(this::read, 0, PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    /** Begins to read. */
    static SteadyReads begin(RetryingClient client, History history, String secretariat) {
        return new SteadyReads(client, history, secretariat);
    }

    private void read() {
        try {
            client.get("/api/v1/cities", JSON, null);
            client.get("/api/v1/cities?memberState=ID", CSV, null);
            var written = history.newest();
            if (written.isPresent()) {
                client.get("/api/v1/" + written.get().subject().replace("dossier/", "dossiers/"), JSON, secretariat);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends after the read that runs. */
    @Override
    public void close() {
        boolean hasFailed = reading.isDone(); // by itself it never ends
        reading.cancel(false);
        thread.shutdown();
        try {
            if (hasFailed) {
                reading.get();
            }
            if (!thread.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("A read has no end");
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("The reader failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
