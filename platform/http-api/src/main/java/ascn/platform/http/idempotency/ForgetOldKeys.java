package ascn.platform.http.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Keeps the table of keys small: a key stands for its first call for 72 hours. Several replicas may do it at once; a row is deleted once. */
@ApplicationScoped
public class ForgetOldKeys {

    private static final Logger LOG = Logger.getLogger(ForgetOldKeys.class);
    private static final Duration KEPT = Duration.ofHours(72);

    private final IdempotencyKeys keys;

    ForgetOldKeys(IdempotencyKeys keys) {
        this.keys = keys;
    }

    /** Deletes the keys that are older than 72 hours; while the database is away they stay, and the log says so. */
    @Scheduled(every = "1h", delayed = "10m")
    public void forget() {
        try {
            LOG.debugf("%d idempotency keys are older than %s and are forgotten", keys.forgetOlderThan(KEPT), KEPT);
        } catch (IdempotencyKeys.KeysUnavailable e) {
            LOG.warnf("Old idempotency keys stay for another hour: %s", e.getMessage());
        }
    }
}
