package ascn.cityregistry.chairmanship.application;

import ascn.cityregistry.chairmanship.domain.Chairmanship;
import ascn.platform.audit.AuditedState;
import ascn.platform.audit.Subject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the audit entries of the calendar vouch for: all that an entry holds. */
record ChairmanshipState(
        UUID id,
        String memberState,
        String from,
        String until,
        String standing,
        String source,
        @Nullable String reason) implements AuditedState {

    static ChairmanshipState of(Chairmanship entry) {
        return new ChairmanshipState(
                entry.id(),
                entry.memberState(),
                entry.period().from().toString(),
                entry.period().until().toString(),
                entry.standing().name(),
                entry.source(),
                entry.reason().orElse(null));
    }

    @Override
    public Subject subject() {
        return new Subject("chairmanship", id.toString());
    }
}
