package ascn.cityregistry.dossier.application;

import ascn.cityregistry.dossier.domain.DossierId;
import ascn.cityregistry.dossier.persistence.DossierRepository;
import ascn.cityregistry.memberstate.application.FindMemberStates;
import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.conditional.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A member state writes its draft anew. */
@ApplicationScoped
public class ReviseDossier {

    private final DossierRepository dossiers;
    private final FindMemberStates memberStates;
    private final ViewDossier view;
    private final Audit audit;

    ReviseDossier(DossierRepository dossiers, FindMemberStates memberStates, ViewDossier view, Audit audit) {
        this.dossiers = dossiers;
        this.memberStates = memberStates;
        this.view = view;
        this.audit = audit;
    }

    /**
     * Replaces the content of a draft.
     *
     * @throws ascn.cityregistry.dossier.domain.DossierNotFound when there is none for the actor
     * @throws ascn.cityregistry.dossier.domain.DossierNotADraft when it has been submitted
     */
    @Transactional
    public DossierView revise(DossierId id, ExpectedVersion expected, DossierDraft draft, Actor actor) {
        var dossier = dossiers.getFor(actor, id);
        dossier.refuseOthersThan(actor);
        expected.requireCurrent(dossier.version());
        var before = DossierState.of(dossier);
        dossier.revise(draft.of(memberStates.get(dossier.memberState())));
        audit.record(Change.of(before, DossierState.of(dossier)));
        dossiers.flush();
        return view.of(dossier);
    }
}
