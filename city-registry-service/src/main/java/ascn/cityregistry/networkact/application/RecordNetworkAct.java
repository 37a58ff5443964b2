package ascn.cityregistry.networkact.application;

import ascn.cityregistry.networkact.domain.NetworkAct;
import ascn.cityregistry.networkact.domain.NetworkActEvent.NetworkActRecorded;
import ascn.cityregistry.networkact.domain.NetworkActKind;
import ascn.cityregistry.networkact.domain.NetworkActOnRecord;
import ascn.cityregistry.networkact.messaging.NetworkActAnnouncer;
import ascn.cityregistry.networkact.persistence.NetworkActRepository;
import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.time.Acts;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The Secretariat writes down that the network was established or officially launched (rule R19). */
@ApplicationScoped
public class RecordNetworkAct {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final NetworkActRepository networkActs;
    private final NetworkActAnnouncer announcer;
    private final Audit audit;
    private final Acts acts;

    RecordNetworkAct(NetworkActRepository networkActs, NetworkActAnnouncer announcer, Audit audit, Acts acts) {
        this.networkActs = networkActs;
        this.announcer = announcer;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * Keeps a new act.
     *
     * @throws NetworkActOnRecord when one of that kind and standing is on record
     * @throws ascn.platform.http.time.ActInTheFuture when it has not begun and is not PLANNED (N01)
     */
    @Transactional
    public NetworkAct record(NetworkActKind kind, NetworkActEntry entry, Actor actor) {
        var act = acts.recorded(entry.occurredOn(), entry.dated(), actor);
        networkActs.current(kind, act.standing()).ifPresent(known -> {
            throw NetworkActOnRecord.of(known.kind(), known.standing());
        });
        var recorded = new NetworkActRecorded(ids.generate(), kind, entry.body(), entry.source(), act);
        var kept = NetworkAct.from(recorded);
        networkActs.persistAndFlush(kept);
        announcer.announce(recorded);
        audit.record(Change.made(NetworkActState.of(kept)), act);
        return kept;
    }
}
