package ascn.cityregistry.quota.application;

import ascn.cityregistry.quota.domain.QuotaWaiver;
import ascn.platform.audit.AuditedState;
import ascn.platform.audit.Subject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the audit entry of a waiver vouches for. */
record QuotaWaiverState(
        UUID id,
        String memberState,
        int cities,
        String since,
        @Nullable String until,
        String occurredOn,
        String decisionReference,
        String source,
        @Nullable String supersedes)
        implements AuditedState {

    static QuotaWaiverState of(QuotaWaiver waiver) {
        return new QuotaWaiverState(
                waiver.id().uuid(),
                waiver.memberState(),
                waiver.cities(),
                waiver.since().toString(),
                waiver.until().map(Object::toString).orElse(null),
                waiver.decision().occurredOn().toString(),
                waiver.decision().reference().toString(),
                waiver.decision().source(),
                waiver.supersedes().map(Object::toString).orElse(null));
    }

    @Override
    public Subject subject() {
        return new Subject("quota-waiver", id.toString());
    }
}
