package ascn.cityregistry.secretariat.application;

import ascn.cityregistry.secretariat.domain.SecretariatUnit;
import ascn.platform.audit.AuditedState;
import ascn.platform.audit.Subject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the audit entries of the unit of the Secretariat vouch for: all that an entry holds. */
record SecretariatUnitState(
        UUID id,
        String name,
        String parent,
        String since,
        String source,
        @Nullable String reason) implements AuditedState {

    static SecretariatUnitState of(SecretariatUnit unit) {
        return new SecretariatUnitState(
                unit.id(),
                unit.name(),
                unit.parent().toString(),
                unit.since().toString(),
                unit.source(),
                unit.reason().orElse(null));
    }

    @Override
    public Subject subject() {
        return new Subject("secretariat-unit", id.toString());
    }
}
