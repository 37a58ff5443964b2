package ascn.cityregistry.network.application;

import ascn.cityregistry.network.domain.Network;
import ascn.platform.audit.AuditedState;
import ascn.platform.audit.Subject;
import org.jspecify.annotations.Nullable;

/** What the audit entries of a network vouch for: all that is known of it. */
record NetworkState(
        String code,
        String name,
        @Nullable Integer yearEstablished,
        @Nullable String membersAsPrinted,
        @Nullable Integer memberCities,
        @Nullable Integer regionalMemberCities,
        String countedOn,
        String source)
        implements AuditedState {

    static NetworkState of(Network network) {
        var facts = network.facts();
        return new NetworkState(
                network.code(),
                facts.name(),
                facts.yearEstablished(),
                facts.membersAsPrinted(),
                facts.memberCities(),
                facts.regionalMemberCities(),
                facts.countedOn().toString(),
                facts.source());
    }

    @Override
    public Subject subject() {
        return new Subject("network", code);
    }
}
