package ascn.actionplan.catalogue.application;

import ascn.actionplan.catalogue.domain.CatalogueEvent.WordingMapped;
import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.actionplan.catalogue.domain.FocusAreaWording;
import ascn.actionplan.catalogue.messaging.CatalogueAnnouncer;
import ascn.actionplan.catalogue.persistence.CatalogueTables;
import ascn.contracts.identity.Actor;
import ascn.contracts.record.PartialDate;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.time.Acts;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The Secretariat says for which focus area of the framework a city's own wording stands (rule P06). */
@ApplicationScoped
public class MapWording {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final CatalogueTables catalogue;
    private final CatalogueAnnouncer announcer;
    private final Audit audit;
    private final Acts acts;

    MapWording(CatalogueTables catalogue, CatalogueAnnouncer announcer, Audit audit, Acts acts) {
        this.catalogue = catalogue;
        this.announcer = announcer;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * Keeps a mapping; another of the same wording is superseded. What the city wrote stays as it is.
     *
     * @param since from when on it is read so
     */
    @Transactional
    public FocusAreaWording map(String wording, FocusArea focusArea, PartialDate since, String source, Actor actor) {
        var act = acts.recordedFrom(since, null, source, actor);
        var mapped = new WordingMapped(ids.generate(), wording, focusArea, source, act);
        catalogue.keep(mapped);
        announcer.announce(mapped);
        var kept = new FocusAreaWording(mapped.wordingId(), wording, focusArea, since, source, act.recordedAt());
        audit.record(Change.made(CatalogueState.of(kept)), act);
        return kept;
    }
}
