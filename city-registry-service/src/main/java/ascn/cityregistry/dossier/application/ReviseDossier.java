package ascn.cityregistry.dossier.application;

import ascn.cityregistry.dossier.domain.DossierId;
import ascn.cityregistry.dossier.persistence.DossierRepository;
import ascn.cityregistry.memberstate.application.FindMemberStates;
import ascn.cityregistry.memberstate.application.StateRepresentation;
import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A member state writes its draft anew, or mends what was returned to it. */
@ApplicationScoped
public class ReviseDossier {

    private final ReadableDossiers readable;
    private final DossierRepository dossiers;
    private final FindMemberStates memberStates;
    private final StateRepresentation representation;
    private final ViewDossier view;
    private final Audit audit;
    private final Acts acts;

    ReviseDossier(
            ReadableDossiers readable,
            DossierRepository dossiers,
            FindMemberStates memberStates,
            StateRepresentation representation,
            ViewDossier view,
            Audit audit,
            Acts acts) {
        this.readable = readable;
        this.dossiers = dossiers;
        this.memberStates = memberStates;
        this.representation = representation;
        this.view = view;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * Replaces the content of a draft.
     *
     * @throws ascn.cityregistry.dossier.domain.DossierNotFound when there is none for the actor
     * @throws ascn.cityregistry.dossier.domain.DossierNotADraft when it has been submitted and nothing was returned
     * @throws ascn.cityregistry.dossier.domain.ItemNotReturned for each item that would change and was not returned
     */
    @Transactional
    public DossierView revise(DossierId id, ExpectedVersion expected, DossierDraft draft, Actor actor) {
        var dossier = readable.get(id, actor);
        representation.require(dossier.memberState(), actor, acts.today(), dossier::refuseOthersThan);
        expected.requireCurrent(dossier.version());
        var before = DossierState.of(dossier);
        dossier.revise(draft.of(memberStates.get(dossier.memberState())));
        audit.record(Change.of(before, DossierState.of(dossier)));
        dossiers.flush();
        return view.of(dossier);
    }
}
