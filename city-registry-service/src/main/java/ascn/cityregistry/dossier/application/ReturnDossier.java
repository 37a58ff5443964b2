package ascn.cityregistry.dossier.application;

import ascn.cityregistry.dossier.domain.DossierId;
import ascn.cityregistry.dossier.messaging.DossierAnnouncer;
import ascn.cityregistry.dossier.persistence.DossierRepository;
import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The Secretariat gives an item of a submitted dossier back to its member state, with the reason. */
@ApplicationScoped
public class ReturnDossier {

    private final ReadableDossiers readable;
    private final DossierRepository dossiers;
    private final ViewDossier view;
    private final DossierAnnouncer announcer;
    private final Audit audit;
    private final Acts acts;

    ReturnDossier(
            ReadableDossiers readable,
            DossierRepository dossiers,
            ViewDossier view,
            DossierAnnouncer announcer,
            Audit audit,
            Acts acts) {
        this.readable = readable;
        this.dossiers = dossiers;
        this.view = view;
        this.announcer = announcer;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * Returns the item on the day of the act. What is returned besides stays open with it.
     *
     * @param item a JSON Pointer into the dossier
     * @param reason what the member state is asked to mend
     * @throws ascn.cityregistry.dossier.domain.DossierNotFound when there is none
     * @throws ascn.cityregistry.dossier.domain.DossierNotSubmitted when it was not put forward, or is decided
     * @throws ascn.cityregistry.dossier.domain.ItemUnknown when it has no such item
     * @throws ascn.cityregistry.dossier.domain.EarlierThanLastAct when it was submitted later for certain
     */
    @Transactional
    public DossierView giveBack(
            DossierId id, ExpectedVersion expected, String item, String reason, Acts.Dated dated, Actor actor) {
        var dossier = readable.get(id, actor);
        expected.requireCurrent(dossier.version());
        var before = DossierState.of(dossier);
        var act = acts.performed(dated, actor);
        var returned = dossier.giveBack(item, reason, act);
        announcer.announce(returned);
        audit.record(Change.of(before, DossierState.of(dossier)), act);
        dossiers.flush();
        return view.of(dossier);
    }
}
