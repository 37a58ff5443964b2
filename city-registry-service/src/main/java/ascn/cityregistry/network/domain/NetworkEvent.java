package ascn.cityregistry.network.domain;

import ascn.cityregistry.city.domain.CityId;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can happen to another network of cities. */
public sealed interface NetworkEvent {

    /** A network is on record, or what is known of it now. */
    record NetworkRecorded(String code, long version, NetworkFacts facts, Act act) implements NetworkEvent {}

    /** A city belongs to it. */
    record NetworkMembershipRecorded(
            UUID membershipId,
            String network,
            CityId cityId,
            @Nullable String role,
            @Nullable PartialDate since,
            Act act)
            implements NetworkEvent {}
}
