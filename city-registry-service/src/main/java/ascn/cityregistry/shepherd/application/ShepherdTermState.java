package ascn.cityregistry.shepherd.application;

import ascn.cityregistry.shepherd.domain.ShepherdTerm;
import ascn.platform.audit.AuditedState;
import ascn.platform.audit.Subject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the audit entries of a term vouch for: all that it holds. */
record ShepherdTermState(
        UUID id,
        String memberState,
        String from,
        String until,
        String kind,
        String standing,
        String source,
        @Nullable String reason)
        implements AuditedState {

    static ShepherdTermState of(ShepherdTerm term) {
        return new ShepherdTermState(
                term.id(),
                term.memberState(),
                term.days().from().toString(),
                term.days().until().toString(),
                term.kind().name(),
                term.standing().name(),
                term.source(),
                term.reason().orElse(null));
    }

    @Override
    public Subject subject() {
        return new Subject("shepherd-term", id.toString());
    }
}
