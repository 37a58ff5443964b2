package ascn.cityregistry.nomination.application;

import ascn.cityregistry.nomination.domain.AdmissionPath;
import ascn.cityregistry.nomination.domain.AdmissionPathContradictsRecord;
import ascn.cityregistry.nomination.domain.AdmissionPathId;
import ascn.cityregistry.nomination.domain.PathKind;
import ascn.cityregistry.nomination.messaging.NominationAnnouncer;
import ascn.cityregistry.nomination.persistence.AdmissionPathRepository;
import ascn.cityregistry.nomination.persistence.NominationDays;
import ascn.cityregistry.quota.application.CheckQuota;
import ascn.contracts.identity.Actor;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.time.Acts;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The Secretariat writes down by which path cities come in from a day on (rules M18, C14). */
@ApplicationScoped
public class RecordAdmissionPath {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final AdmissionPathRepository paths;
    private final NominationDays days;
    private final CheckQuota quota;
    private final NominationAnnouncer announcer;
    private final Audit audit;
    private final Acts acts;

    RecordAdmissionPath(
            AdmissionPathRepository paths,
            NominationDays days,
            CheckQuota quota,
            NominationAnnouncer announcer,
            Audit audit,
            Acts acts) {
        this.paths = paths;
        this.days = days;
        this.quota = quota;
        this.announcer = announcer;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * What was decided.
     *
     * @param effectiveFrom the first day on which the path is open
     * @param kind by which path cities come in
     * @param occurredOn the day of the decision, as precisely as it is known
     * @param standing RECORDED unless only a plan is known
     * @param source where it is written down
     */
    public record Entry(
            LocalDate effectiveFrom,
            PathKind kind,
            PartialDate occurredOn,
            @Nullable Standing standing,
            String source) {}

    /**
     * Keeps the path; the one before is open until its day. No admission comes in between: places are taken under the
     * same hold.
     *
     * @throws ascn.cityregistry.nomination.domain.AdmissionPathOnlyPlanned when it has not been decided
     * @throws ascn.cityregistry.nomination.domain.AdmissionPathNotLater when it would not take over after the last one
     * @throws ascn.cityregistry.nomination.domain.AdmissionPathUnchanged when that one is of the same kind
     * @throws AdmissionPathContradictsRecord when a city on record has come in by the path that it would close
     */
    @Transactional
    public AdmissionPath record(Entry entry, Actor actor) {
        var dated = new Acts.Dated(entry.occurredOn(), entry.standing(), entry.source());
        var act = acts.recorded(entry.occurredOn(), dated, actor);
        quota.holdAllPlaces();
        paths.lockPaths();
        var recorded = AdmissionPath.record(
                new AdmissionPathId(ids.generate()),
                entry.effectiveFrom(),
                entry.kind(),
                entry.source(),
                act,
                paths.last());
        days.admissionByAnotherPathSince(entry.effectiveFrom(), entry.kind()).ifPresent(admitted -> {
            throw new AdmissionPathContradictsRecord(admitted);
        });
        var kept = AdmissionPath.from(recorded);
        paths.persistAndFlush(kept);
        announcer.announce(recorded);
        audit.record(Change.made(AdmissionPathState.of(kept)), act);
        return kept;
    }
}
