package ascn.platform.webhooks.destination;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks another resolver, but waits only so long: the operating system's may take half a minute for a name whose servers
 * are silent, and a caller's request must not.
 */
public final class TimedResolver implements NameResolver, AutoCloseable {

    private static final int MOST_AT_A_TIME = 256;

    private final NameResolver resolver;
    private final Duration limit;
    private final ExecutorService threads = new ThreadPoolExecutor(
            0, MOST_AT_A_TIME, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), TimedResolver::thread);

    /** Asks that resolver, for that long. */
    public TimedResolver(NameResolver resolver, Duration limit) {
        this.resolver = resolver;
        this.limit = limit;
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "webhooks-names");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public List<InetAddress> resolve(String host) throws UnknownHostException {
        try {
            return threads.submit(() -> resolver.resolve(host)).get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof UnknownHostException unknown ? unknown : new UnknownHostException(host);
        } catch (TimeoutException | RejectedExecutionException e) {
            throw new UnknownHostException(host);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnknownHostException(host);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
