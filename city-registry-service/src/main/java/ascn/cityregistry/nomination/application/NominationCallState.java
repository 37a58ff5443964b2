package ascn.cityregistry.nomination.application;

import ascn.cityregistry.nomination.domain.NominationCall;
import ascn.platform.audit.AuditedState;
import ascn.platform.audit.Subject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the audit entry of a call for nominations vouches for. */
record NominationCallState(
        UUID id,
        int year,
        String deadline,
        String standing,
        String occurredOn,
        String source,
        @Nullable String supersedes)
        implements AuditedState {

    static NominationCallState of(NominationCall call) {
        return new NominationCallState(
                call.id().uuid(),
                call.year(),
                call.deadline().toString(),
                call.standing().name(),
                call.occurredOn().toString(),
                call.source(),
                call.supersedes().map(Object::toString).orElse(null));
    }

    @Override
    public Subject subject() {
        return new Subject("nomination-call", id.toString());
    }
}
