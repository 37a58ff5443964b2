package ascn.platform.identity;

import io.quarkus.arc.All;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import org.jboss.logging.Logger;

/** Hands refusals on to those who want to know of them. */
@ApplicationScoped
@Unremovable
class Denials {

    private static final Logger LOG = Logger.getLogger(Denials.class);

    private final List<DenialListener> listeners;

    Denials(@All List<DenialListener> listeners) {
        this.listeners = listeners;
    }

    @ActivateRequestContext
    void tell(Denial denial) {
        for (var listener : listeners) {
            try {
                listener.denied(denial);
            } catch (RuntimeException e) {
                LOG.errorf(e, "A refusal of %s could not be noted (%s)", denial.operationId(), denial.reason());
            }
        }
    }
}
