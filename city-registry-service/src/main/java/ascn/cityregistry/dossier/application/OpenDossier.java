package ascn.cityregistry.dossier.application;

import ascn.cityregistry.dossier.domain.Dossier;
import ascn.cityregistry.dossier.domain.DossierAlreadyOpen;
import ascn.cityregistry.dossier.domain.DossierId;
import ascn.cityregistry.dossier.persistence.DossierRepository;
import ascn.cityregistry.memberstate.application.FindMemberStates;
import ascn.cityregistry.memberstate.application.StateRepresentation;
import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.time.Acts;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A member state begins its nomination dossier. */
@ApplicationScoped
public class OpenDossier {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final FindMemberStates memberStates;
    private final DossierRepository dossiers;
    private final StateRepresentation representation;
    private final ViewDossier view;
    private final Audit audit;
    private final Acts acts;
    private final Clock clock;

    OpenDossier(
            FindMemberStates memberStates,
            DossierRepository dossiers,
            StateRepresentation representation,
            ViewDossier view,
            Audit audit,
            Acts acts,
            Clock clock) {
        this.memberStates = memberStates;
        this.dossiers = dossiers;
        this.representation = representation;
        this.view = view;
        this.audit = audit;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Keeps a new draft, complete or not.
     *
     * @throws ascn.cityregistry.memberstate.domain.UnknownMemberState when no state has that code
     * @throws ascn.cityregistry.dossier.domain.DossierOfAnotherMemberState when the actor is of another state (M05)
     * @throws DossierAlreadyOpen when the state has one that is not yet decided
     */
    @Transactional
    public DossierView open(String memberState, DossierDraft draft, Actor actor) {
        var state = memberStates.get(memberState);
        representation.require(
                memberState, actor, acts.today(), nominator -> Dossier.refuseNominationFor(memberState, nominator));
        if (dossiers.hasOpenOf(memberState)) {
            throw new DossierAlreadyOpen();
        }
        var dossier = Dossier.open(new DossierId(ids.generate()), memberState, draft.of(state), clock.instant());
        dossiers.persistAndFlush(dossier);
        audit.record(Change.made(DossierState.of(dossier)));
        return view.of(dossier);
    }
}
