package ascn.cityregistry.networkact.application;

import ascn.cityregistry.networkact.domain.NetworkAct;
import ascn.cityregistry.networkact.domain.NetworkActOnRecord;
import ascn.cityregistry.networkact.messaging.NetworkActAnnouncer;
import ascn.cityregistry.networkact.persistence.NetworkActRepository;
import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import ascn.platform.http.time.AskedFor;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The Secretariat replaces what was known of an act by what is known now; what was known stays answerable (N01). */
@ApplicationScoped
public class CorrectNetworkAct {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final NetworkActRepository networkActs;
    private final NetworkActAnnouncer announcer;
    private final Audit audit;
    private final Acts acts;

    CorrectNetworkAct(NetworkActRepository networkActs, NetworkActAnnouncer announcer, Audit audit, Acts acts) {
        this.networkActs = networkActs;
        this.announcer = announcer;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * Supersedes the act by another of the same id and kind.
     *
     * @param reason why it is corrected
     * @throws ascn.cityregistry.networkact.domain.NetworkActNotFound when there is none of that id
     * @throws NetworkActOnRecord when it would become a second one of its kind and standing
     */
    @Transactional
    public NetworkAct correct(UUID id, ExpectedVersion expected, NetworkActEntry entry, String reason, Actor actor) {
        var current = networkActs.get(id, AskedFor.NOW);
        expected.requireCurrent(current.version());
        var act = acts.recorded(entry.occurredOn(), entry.dated(), actor);
        networkActs
                .current(current.kind(), act.standing())
                .filter(other -> !other.id().equals(id))
                .ifPresent(other -> {
                    throw NetworkActOnRecord.of(other.kind(), other.standing());
                });
        var before = NetworkActState.of(current);
        var corrected = current.correct(entry.body(), entry.source(), reason, act);
        // The superseded row gives its place free before the next one takes it.
        networkActs.flush();
        var kept = NetworkAct.from(ids.generate(), corrected);
        networkActs.persistAndFlush(kept);
        announcer.announce(corrected);
        audit.record(Change.of(before, NetworkActState.of(kept)), act);
        return kept;
    }
}
