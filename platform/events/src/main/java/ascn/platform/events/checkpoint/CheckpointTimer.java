package ascn.platform.events.checkpoint;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Tells at an interval how far the story has come, as long as it goes on. */
@ApplicationScoped
class CheckpointTimer {

    private static final Logger LOG = Logger.getLogger(CheckpointTimer.class);

    private final MakeCheckpoint makeCheckpoint;

    CheckpointTimer(MakeCheckpoint makeCheckpoint) {
        this.makeCheckpoint = makeCheckpoint;
    }

    @Scheduled(
            every = "${ascn.events.checkpoint-interval:60s}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void makeCheckpoint() {
        try {
            makeCheckpoint
                    .makeWhenThereIsNews()
                    .ifPresent(made -> LOG.debugf("Checkpoint at position %d", made.headPosition()));
        } catch (RuntimeException e) {
            LOG.warnf("No checkpoint was made this time: %s", e.getMessage());
        }
    }
}
