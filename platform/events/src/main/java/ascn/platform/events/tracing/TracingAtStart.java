package ascn.platform.events.tracing;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the spans of events, which belong to no bean, whether this service records any. */
@ApplicationScoped
class TracingAtStart {

    private final boolean disabled;

    TracingAtStart(@ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean disabled) {
        this.disabled = disabled;
    }

    /** Before the relay and the followers begin. */
    void tell(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent started) {
        if (disabled) {
            EventSpan.switchOff();
        }
    }
}
