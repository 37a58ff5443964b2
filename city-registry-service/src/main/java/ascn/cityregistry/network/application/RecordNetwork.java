package ascn.cityregistry.network.application;

import ascn.cityregistry.network.domain.Network;
import ascn.cityregistry.network.domain.NetworkFacts;
import ascn.cityregistry.network.domain.NetworkOnRecord;
import ascn.cityregistry.network.messaging.NetworkAnnouncer;
import ascn.cityregistry.network.persistence.NetworkRepository;
import ascn.contracts.identity.Actor;
import ascn.contracts.record.Act;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import ascn.platform.http.time.AskedFor;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The Secretariat writes down what is known of another network of cities (rule M15). */
@ApplicationScoped
public class RecordNetwork {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final NetworkRepository networks;
    private final NetworkAnnouncer announcer;
    private final Audit audit;
    private final Acts acts;

    RecordNetwork(NetworkRepository networks, NetworkAnnouncer announcer, Audit audit, Acts acts) {
        this.networks = networks;
        this.announcer = announcer;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * Keeps a network that was not on record.
     *
     * @throws NetworkOnRecord when one of that code is
     * @throws ascn.platform.http.time.ActInTheFuture when its numbers are of a day that has not come
     */
    @Transactional
    public Network record(String code, NetworkFacts facts, Actor actor) {
        if (networks.known(code, AskedFor.NOW).isPresent()) {
            throw new NetworkOnRecord();
        }
        var act = actOf(facts, actor);
        var recorded = Network.record(code, facts, act);
        var kept = Network.from(ids.generate(), recorded);
        networks.persistAndFlush(kept);
        announcer.announce(recorded);
        audit.record(Change.made(NetworkState.of(kept)), act);
        return kept;
    }

    /**
     * Replaces what was known of a network by what is known now; the former stays answerable (N01).
     *
     * @throws ascn.cityregistry.network.domain.NetworkNotFound when there is none of that code
     */
    @Transactional
    public Network correct(String code, ExpectedVersion expected, NetworkFacts facts, Actor actor) {
        var current = networks.get(code, AskedFor.NOW);
        expected.requireCurrent(current.version());
        var act = actOf(facts, actor);
        var before = NetworkState.of(current);
        var corrected = current.correct(facts, act);
        // The superseded row gives the code free before the next one takes it.
        networks.flush();
        var kept = Network.from(ids.generate(), corrected);
        networks.persistAndFlush(kept);
        announcer.announce(corrected);
        audit.record(Change.of(before, NetworkState.of(kept)), act);
        return kept;
    }

    private Act actOf(NetworkFacts facts, Actor actor) {
        return acts.recorded(facts.countedOn(), new Acts.Dated(facts.countedOn(), null, facts.source()), actor);
    }
}
