package ascn.cityregistry.dossier.application;

import ascn.cityregistry.dossier.domain.DossierId;
import ascn.cityregistry.dossier.messaging.DossierAnnouncer;
import ascn.cityregistry.dossier.persistence.DossierRepository;
import ascn.cityregistry.memberstate.application.StateRepresentation;
import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A member state takes its dossier back, before anything was decided on it. */
@ApplicationScoped
public class WithdrawDossier {

    private final ReadableDossiers readable;
    private final DossierRepository dossiers;
    private final StateRepresentation representation;
    private final ViewDossier view;
    private final DossierAnnouncer announcer;
    private final Audit audit;
    private final Acts acts;

    WithdrawDossier(
            ReadableDossiers readable,
            DossierRepository dossiers,
            StateRepresentation representation,
            ViewDossier view,
            DossierAnnouncer announcer,
            Audit audit,
            Acts acts) {
        this.readable = readable;
        this.dossiers = dossiers;
        this.representation = representation;
        this.view = view;
        this.announcer = announcer;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * Withdraws the dossier on the day of the act; the member state may open another. Of a draft that nobody was told of,
     * nobody is told now.
     *
     * @throws ascn.cityregistry.dossier.domain.DossierNotFound when there is none for the actor
     * @throws ascn.cityregistry.dossier.domain.DossierNotOpen when it was admitted or withdrawn before
     * @throws ascn.cityregistry.dossier.domain.EarlierThanLastAct when the last act is younger for certain
     */
    @Transactional
    public DossierView withdraw(DossierId id, ExpectedVersion expected, Acts.Dated dated, Actor actor) {
        var dossier = readable.get(id, actor);
        expected.requireCurrent(dossier.version());
        var before = DossierState.of(dossier);
        var act = acts.performed(dated, actor);
        representation.require(dossier.memberState(), actor, act.occurredOn().lastDay(), dossier::refuseOthersThan);
        var withdrawn = dossier.withdraw(act);
        withdrawn.ifPresent(announcer::announce);
        audit.record(Change.of(before, DossierState.of(dossier)), act);
        dossiers.flush();
        return view.of(dossier);
    }
}
