package ascn.platform.audit.denial;

import ascn.platform.audit.Audit;
import ascn.platform.audit.Call;
import ascn.platform.identity.Authority;
import ascn.platform.identity.CurrentPermission;
import ascn.platform.identity.Denial;
import ascn.platform.identity.DenialListener;
import ascn.platform.identity.Permission;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Leaves an entry when an actor with a valid token may not do what was asked: no role or post for the operation, or no
 * relation to the subject. It is kept in a transaction of its own, because that of the call is rolled back. When the
 * database does not take it, the refusal is answered all the same; the log and a counter tell of the loss.
 */
@ApplicationScoped
class DenialTrail implements DenialListener {

    private static final Logger LOG = Logger.getLogger(DenialTrail.class);

    private final Audit audit;
    private final CurrentPermission permission;
    private final Counter lost;

    DenialTrail(Audit audit, CurrentPermission permission, MeterRegistry registry) {
        this.audit = audit;
        this.permission = permission;
        this.lost = Counter.builder("audit.denials.lost")
                .description("Denials that the audit trail could not take")
                .register(registry);
    }

    @Override
    public void denied(Denial denial) {
        var authority = permission.find().map(Permission::authority).orElse(null);
        keep(audit.denial(callOf(denial, authority), denial.reason()), denial.reason());
    }

    private static Call callOf(Denial denial, @Nullable Authority authority) {
        return new Call(
                denial.operationId(),
                denial.path(),
                denial.actor().id(),
                authority == null ? null : authority.name(),
                authority == null ? null : authority.of(),
                authority == null ? null : authority.copyPosition());
    }

    void keep(Audit.Denial denial, String slug) {
        try {
            QuarkusTransaction.suspendingExisting().run(denial::keep);
        } catch (RuntimeException e) {
            lost.increment();
            LOG.warnf("A denial (%s) is not in the audit trail: %s", slug, e.getMessage());
        }
    }
}
