package ascn.platform.http.idempotency;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts the calls that were answered as their first one; there from the start, so that zero can be told from not measured. */
@Startup
@ApplicationScoped
class Replays {

    private final Counter counter;

    Replays(MeterRegistry meters) {
        this.counter = meters.counter("idempotency.replays");
    }

    void count() {
        counter.increment();
    }
}
