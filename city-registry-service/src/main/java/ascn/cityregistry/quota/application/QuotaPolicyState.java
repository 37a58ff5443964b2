package ascn.cityregistry.quota.application;

import ascn.cityregistry.quota.domain.QuotaPolicy;
import ascn.platform.audit.AuditedState;
import ascn.platform.audit.Subject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the audit entry of a quota policy vouches for. */
record QuotaPolicyState(
        UUID id,
        String effectiveFrom,
        int citiesPerState,
        String occurredOn,
        String decisionReference,
        String source,
        @Nullable String supersedes)
        implements AuditedState {

    static QuotaPolicyState of(QuotaPolicy policy) {
        return new QuotaPolicyState(
                policy.id().uuid(),
                policy.effectiveFrom().toString(),
                policy.citiesPerState(),
                policy.decision().occurredOn().toString(),
                policy.decision().reference().toString(),
                policy.decision().source(),
                policy.supersedes().map(Object::toString).orElse(null));
    }

    @Override
    public Subject subject() {
        return new Subject("quota-policy", id.toString());
    }
}
