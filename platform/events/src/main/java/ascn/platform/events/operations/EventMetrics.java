package ascn.platform.events.operations;

import ascn.platform.events.operations.EventBacklog.BacklogUnavailable;
import ascn.platform.events.operations.EventBacklog.State;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.ToDoubleFunction;

/** Gauges of the event path. A database that is away makes them unknown, not zero. */
@ApplicationScoped
class EventMetrics {

    private final EventBacklog backlog;

    EventMetrics(EventBacklog backlog) {
        this.backlog = backlog;
    }

    void register(@Observes StartupEvent started, MeterRegistry registry) {
        gauge(registry, "outbox.pending", "Events that the broker has not acknowledged", State::pending);
        gauge(registry, "outbox.oldest.age.seconds", "Age of the oldest of them", State::oldestSeconds);
        gauge(registry, "inbox.waiting", "Received events that wait for their predecessor", State::waiting);
        gauge(registry, "quarantine.size", "Received records that could not be applied", State::quarantined);
    }

    private void gauge(MeterRegistry registry, String name, String description, ToDoubleFunction<State> value) {
        Gauge.builder(name, () -> valueOrUnknown(value))
                .description(description)
                .strongReference(true)
                .register(registry);
    }

    private double valueOrUnknown(ToDoubleFunction<State> value) {
        try {
            return value.applyAsDouble(backlog.state());
        } catch (BacklogUnavailable e) {
            return Double.NaN;
        }
    }
}
