package ascn.platform.audit.operations;

import ascn.platform.audit.operations.ChainState.State;
import ascn.platform.audit.operations.ChainState.StateUnknown;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.ToDoubleFunction;

/** Gauges of the trail. A database that is away makes them unknown, not zero. */
@ApplicationScoped
class AuditMetrics {

    private final ChainState chain;

    AuditMetrics(ChainState chain) {
        this.chain = chain;
    }

    void register(@Observes StartupEvent started, MeterRegistry registry) {
        gauge(registry, "audit.head.seq", "Number of the last seal", State::headSeq);
        gauge(registry, "audit.unsealed", "Entries that have no seal yet", State::unsealed);
        gauge(registry, "audit.unsealed.age.seconds", "Age of the oldest of them", State::oldestSeconds);
    }

    private void gauge(MeterRegistry registry, String name, String description, ToDoubleFunction<State> value) {
        Gauge.builder(name, () -> valueOrUnknown(value))
                .description(description)
                .strongReference(true)
                .register(registry);
    }

    private double valueOrUnknown(ToDoubleFunction<State> value) {
        try {
            return value.applyAsDouble(chain.state());
        } catch (StateUnknown e) {
            return Double.NaN;
        }
    }
}
