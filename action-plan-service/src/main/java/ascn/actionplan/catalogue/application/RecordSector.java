package ascn.actionplan.catalogue.application;

import ascn.actionplan.catalogue.domain.CatalogueEvent.SectorRecorded;
import ascn.actionplan.catalogue.domain.Sector;
import ascn.actionplan.catalogue.domain.SectorOnRecord;
import ascn.actionplan.catalogue.messaging.CatalogueAnnouncer;
import ascn.actionplan.catalogue.persistence.CatalogueTables;
import ascn.contracts.identity.Actor;
import ascn.contracts.record.PartialDate;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The Secretariat adds a sector that projects may choose (rule P07). */
@ApplicationScoped
public class RecordSector {

    private final CatalogueTables catalogue;
    private final CatalogueAnnouncer announcer;
    private final Audit audit;
    private final Acts acts;

    RecordSector(CatalogueTables catalogue, CatalogueAnnouncer announcer, Audit audit, Acts acts) {
        this.catalogue = catalogue;
        this.announcer = announcer;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * Keeps a new sector.
     *
     * @param since from when on it may be chosen
     * @throws SectorOnRecord when there is one of that code
     * @throws ascn.platform.http.time.ActInTheFuture when it begins after today
     */
    @Transactional
    public Sector record(String code, String label, PartialDate since, String source, Actor actor) {
        var act = acts.recordedFrom(since, null, source, actor);
        catalogue.sector(code).ifPresent(known -> {
            throw new SectorOnRecord(code);
        });
        var recorded = new SectorRecorded(code, label, source, act);
        catalogue.keep(recorded);
        announcer.announce(recorded);
        var kept = new Sector(code, label, since, source, act.recordedAt());
        audit.record(Change.made(CatalogueState.of(kept)), act);
        return kept;
    }
}
