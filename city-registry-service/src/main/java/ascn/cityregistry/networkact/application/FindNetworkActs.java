package ascn.cityregistry.networkact.application;

import ascn.cityregistry.networkact.domain.NetworkAct;
import ascn.cityregistry.networkact.domain.NetworkActKind;
import ascn.cityregistry.networkact.persistence.NetworkActRepository;
import ascn.cityregistry.networkact.persistence.NetworkActRepository.Filter;
import ascn.cityregistry.networkact.persistence.NetworkActRepository.Place;
import ascn.contracts.record.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the network came into being. */
@ApplicationScoped
public class FindNetworkActs {

    private final NetworkActRepository networkActs;

    FindNetworkActs(NetworkActRepository networkActs) {
        this.networkActs = networkActs;
    }

    /**
     * The act of that id as it was known at a moment.
     *
     * @throws ascn.cityregistry.networkact.domain.NetworkActNotFound when there was none
     */
    @Transactional
    public NetworkAct get(UUID id, Instant knownAt) {
        return networkActs.get(id, knownAt);
    }

    /**
     * A page of acts, by their days.
     *
     * @param kind only those of this kind, where given
     * @param standing only those of this standing, where given
     * @param day only those that took place by this day for certain, where given
     * @param knownAt as they were known at this moment
     * @param after last possible day and id of the last act of the page before
     */
    @Transactional
    public List<NetworkAct> list(
            @Nullable NetworkActKind kind,
            @Nullable Standing standing,
            @Nullable LocalDate day,
            Instant knownAt,
            Optional<List<String>> after,
            int limit) {
        var place = after.map(keys -> new Place(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1))));
        return networkActs.list(new Filter(kind, standing, day, knownAt), place, limit);
    }
}
