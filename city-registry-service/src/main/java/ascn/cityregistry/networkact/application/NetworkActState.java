package ascn.cityregistry.networkact.application;

import ascn.cityregistry.networkact.domain.NetworkAct;
import ascn.platform.audit.AuditedState;
import ascn.platform.audit.Subject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the audit entries of an act vouch for: all that it holds. */
record NetworkActState(
        UUID id,
        String kind,
        String occurredOn,
        String body,
        String standing,
        String source,
        @Nullable String reason) implements AuditedState {

    static NetworkActState of(NetworkAct act) {
        return new NetworkActState(
                act.id(),
                act.kind().name(),
                act.occurredOn().toString(),
                act.body().toString(),
                act.standing().name(),
                act.source(),
                act.reason().orElse(null));
    }

    @Override
    public Subject subject() {
        return new Subject("network-act", id.toString());
    }
}
