package ascn.cityregistry.secretariat.application;

import ascn.cityregistry.secretariat.domain.SecretariatUnit;
import ascn.cityregistry.secretariat.domain.SecretariatUnitOnRecord;
import ascn.cityregistry.secretariat.messaging.SecretariatUnitAnnouncer;
import ascn.cityregistry.secretariat.persistence.SecretariatUnitRepository;
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

/** The Secretariat replaces what was known of its unit by what is known now; what was known stays answerable (N01). */
@ApplicationScoped
public class CorrectSecretariatUnit {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final SecretariatUnitRepository units;
    private final SecretariatUnitAnnouncer announcer;
    private final Audit audit;
    private final Acts acts;

    CorrectSecretariatUnit(
            SecretariatUnitRepository units, SecretariatUnitAnnouncer announcer, Audit audit, Acts acts) {
        this.units = units;
        this.announcer = announcer;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * Supersedes the entry by another of the same id.
     *
     * @param reason why it is corrected
     * @throws ascn.cityregistry.secretariat.domain.SecretariatUnitNotFound when there is none of that id
     * @throws SecretariatUnitOnRecord when another entry takes over on its new day
     */
    @Transactional
    public SecretariatUnit correct(
            UUID id, ExpectedVersion expected, SecretariatUnitEntry entry, String reason, Actor actor) {
        var current = units.get(id, AskedFor.NOW);
        expected.requireCurrent(current.version());
        var act = acts.recordedFrom(entry.since(), null, entry.source(), actor);
        units.takingOverOn(entry.since().lastDay())
                .filter(other -> !other.id().equals(id))
                .ifPresent(other -> {
                    throw SecretariatUnitOnRecord.on(other.sinceBy());
                });
        var before = SecretariatUnitState.of(current);
        var corrected = current.correct(entry.name(), entry.parent(), entry.source(), reason, act);
        // The superseded row gives its day free before the next one takes it.
        units.flush();
        var kept = SecretariatUnit.from(ids.generate(), corrected);
        units.persistAndFlush(kept);
        announcer.announce(corrected);
        audit.record(Change.of(before, SecretariatUnitState.of(kept)), act);
        return kept;
    }
}
