package ascn.cityregistry.network.application;

import ascn.cityregistry.network.domain.NetworkMembership;
import ascn.contracts.record.PartialDate;
import ascn.platform.audit.AuditedState;
import ascn.platform.audit.Subject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the audit entries of a membership vouch for: all that it holds. */
record NetworkMembershipState(
        UUID id,
        String cityId,
        String network,
        @Nullable String role,
        @Nullable String since,
        String source) implements AuditedState {

    static NetworkMembershipState of(NetworkMembership membership) {
        return new NetworkMembershipState(
                membership.id(),
                membership.cityId().slug(),
                membership.network(),
                membership.role().orElse(null),
                membership.since().map(PartialDate::toString).orElse(null),
                membership.source());
    }

    @Override
    public Subject subject() {
        return new Subject("network-membership", id.toString());
    }
}
