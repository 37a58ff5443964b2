package ascn.platform.http.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Keeps the table of keys small. Several replicas may do it at once; a row is deleted once. */
@ApplicationScoped
class ForgetOldKeys {

    private static final Logger LOG = Logger.getLogger(ForgetOldKeys.class);
    private static final Duration KEPT = Duration.ofHours(72);

    private final IdempotencyKeys keys;

    ForgetOldKeys(IdempotencyKeys keys) {
        this.keys = keys;
    }

    @Scheduled(every = "1h", delayed = "10m")
    void forget() {
        try {
            LOG.debugf("%d idempotency keys are older than %s and are forgotten", keys.forgetOlderThan(KEPT), KEPT);
        } catch (IdempotencyKeys.KeysUnavailable e) {
            LOG.warnf("Old idempotency keys stay for another hour: %s", e.getMessage());
        }
    }
}
