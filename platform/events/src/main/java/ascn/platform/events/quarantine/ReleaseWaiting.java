package ascn.platform.events.quarantine;

import ascn.platform.events.inbox.Inbox;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Releases what waits after somebody has settled an entry. Not in the request that settled it: the inbox waits for a
 * database that is away and a caller must not, and what is released is no write of the caller's.
 */
@ApplicationScoped
class ReleaseWaiting {

    private final Inbox inbox;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        var made = new Thread(work, "release-waiting");
        made.setDaemon(true);
        return made;
    });

    ReleaseWaiting(Inbox inbox) {
        this.inbox = inbox;
    }

    void soon() {
        thread.execute(inbox::releaseWaiting);
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
