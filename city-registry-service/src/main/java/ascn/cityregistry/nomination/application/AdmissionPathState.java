package ascn.cityregistry.nomination.application;

import ascn.cityregistry.nomination.domain.AdmissionPath;
import ascn.platform.audit.AuditedState;
import ascn.platform.audit.Subject;
import java.util.UUID;

/** What the audit entry of an admission path vouches for. */
record AdmissionPathState(UUID id, String effectiveFrom, String kind, String occurredOn, String source)
        implements AuditedState {

    static AdmissionPathState of(AdmissionPath path) {
        return new AdmissionPathState(
                path.id().uuid(),
                path.effectiveFrom().toString(),
                path.kind().name(),
                path.occurredOn().toString(),
                path.source());
    }

    @Override
    public Subject subject() {
        return new Subject("admission-path", id.toString());
    }
}
