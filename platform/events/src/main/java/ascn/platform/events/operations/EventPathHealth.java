package ascn.platform.events.operations;

import ascn.platform.events.operations.EventBacklog.BacklogUnavailable;
import io.smallrye.health.api.HealthGroup;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether events flow, at {@code /q/health/group/events}. It belongs neither to liveness nor to readiness: with the broker
 * away writes go on into the outbox and reads go on, so nobody may take the service out of service for it.
 */
@HealthGroup("events")
@ApplicationScoped
class EventPathHealth implements HealthCheck {

    private static final double STUCK_AFTER_SECONDS = 60;

    private final EventBacklog backlog;

    EventPathHealth(EventBacklog backlog) {
        this.backlog = backlog;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("Events flow");
        try {
            var state = backlog.state();
            return answer.status(state.oldestSeconds() < STUCK_AFTER_SECONDS && state.quarantined() == 0)
                    .withData("pending", state.pending())
                    .withData("oldestSeconds", Math.round(state.oldestSeconds()))
                    .withData("waiting", state.waiting())
                    .withData("quarantined", state.quarantined())
                    .build();
        } catch (BacklogUnavailable e) {
            return answer.down()
                    .withData("reason", "The database does not answer")
                    .build();
        }
    }
}
