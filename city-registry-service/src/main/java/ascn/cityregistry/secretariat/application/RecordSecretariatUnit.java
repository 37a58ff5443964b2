package ascn.cityregistry.secretariat.application;

import ascn.cityregistry.secretariat.domain.SecretariatUnit;
import ascn.cityregistry.secretariat.domain.SecretariatUnitEvent.SecretariatUnitRecorded;
import ascn.cityregistry.secretariat.domain.SecretariatUnitOnRecord;
import ascn.cityregistry.secretariat.messaging.SecretariatUnitAnnouncer;
import ascn.cityregistry.secretariat.persistence.SecretariatUnitRepository;
import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.time.Acts;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The Secretariat writes down how its unit for the network is called, and where it belongs, from a day on (rule C15). */
@ApplicationScoped
public class RecordSecretariatUnit {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final SecretariatUnitRepository units;
    private final SecretariatUnitAnnouncer announcer;
    private final Audit audit;
    private final Acts acts;

    RecordSecretariatUnit(SecretariatUnitRepository units, SecretariatUnitAnnouncer announcer, Audit audit, Acts acts) {
        this.units = units;
        this.announcer = announcer;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * Keeps a new entry. Entries come in any order of time; each holds until the next one takes over.
     *
     * @throws SecretariatUnitOnRecord when another entry takes over on that day
     * @throws ascn.platform.http.time.ActInTheFuture when it begins after today (N01)
     */
    @Transactional
    public SecretariatUnit record(SecretariatUnitEntry entry, Actor actor) {
        var act = acts.recordedFrom(entry.since(), null, entry.source(), actor);
        units.takingOverOn(entry.since().lastDay()).ifPresent(known -> {
            throw SecretariatUnitOnRecord.on(known.sinceBy());
        });
        var recorded = new SecretariatUnitRecorded(ids.generate(), entry.name(), entry.parent(), entry.source(), act);
        var kept = SecretariatUnit.from(recorded);
        units.persistAndFlush(kept);
        announcer.announce(recorded);
        audit.record(Change.made(SecretariatUnitState.of(kept)), act);
        return kept;
    }
}
