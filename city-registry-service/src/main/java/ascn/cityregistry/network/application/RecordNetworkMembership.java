package ascn.cityregistry.network.application;

import ascn.cityregistry.city.application.FindCities;
import ascn.cityregistry.network.domain.NetworkEvent.NetworkMembershipRecorded;
import ascn.cityregistry.network.domain.NetworkMembership;
import ascn.cityregistry.network.domain.NetworkMembershipOnRecord;
import ascn.cityregistry.network.domain.UnknownNetwork;
import ascn.cityregistry.network.messaging.NetworkAnnouncer;
import ascn.cityregistry.network.persistence.NetworkMembershipRepository;
import ascn.cityregistry.network.persistence.NetworkRepository;
import ascn.contracts.identity.Actor;
import ascn.contracts.record.PartialDate;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.time.Acts;
import ascn.platform.http.time.AskedFor;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** The Secretariat writes down that a city belongs to another network (rule M15). */
@ApplicationScoped
public class RecordNetworkMembership {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final NetworkRepository networks;
    private final NetworkMembershipRepository memberships;
    private final FindCities findCities;
    private final NetworkAnnouncer announcer;
    private final Audit audit;
    private final Acts acts;

    RecordNetworkMembership(
            NetworkRepository networks,
            NetworkMembershipRepository memberships,
            FindCities findCities,
            NetworkAnnouncer announcer,
            Audit audit,
            Acts acts) {
        this.networks = networks;
        this.memberships = memberships;
        this.findCities = findCities;
        this.announcer = announcer;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * A membership as a source gives it.
     *
     * @param network code of the network
     * @param role the city's role there; null where no source gives one
     * @param since since when, as precisely as it is known; null where no source says it
     * @param source where it is written down
     */
    public record Belonging(
            String network, @Nullable String role, @Nullable PartialDate since, String source) {}

    /**
     * Keeps the membership. How many members the network declares makes no difference.
     *
     * @throws ascn.cityregistry.city.domain.CityNotFound when there is no such city
     * @throws UnknownNetwork when the network is not on record
     * @throws NetworkMembershipOnRecord when the city belongs to it by another entry
     */
    @Transactional
    public NetworkMembership record(String citySlug, Belonging belonging, Actor actor) {
        var cityId = findCities.idOf(citySlug);
        if (networks.known(belonging.network(), AskedFor.NOW).isEmpty()) {
            throw new UnknownNetwork(belonging.network());
        }
        if (memberships.isOnRecord(cityId, belonging.network())) {
            throw new NetworkMembershipOnRecord();
        }
        var occurredOn = belonging.since() == null ? PartialDate.of(acts.today()) : belonging.since();
        var act = acts.recorded(occurredOn, new Acts.Dated(occurredOn, null, belonging.source()), actor);
        var recorded = new NetworkMembershipRecorded(
                ids.generate(), belonging.network(), cityId, belonging.role(), belonging.since(), act);
        var kept = NetworkMembership.from(recorded, belonging.source());
        memberships.persistAndFlush(kept);
        announcer.announce(recorded);
        audit.record(Change.made(NetworkMembershipState.of(kept)), act);
        return kept;
    }
}
