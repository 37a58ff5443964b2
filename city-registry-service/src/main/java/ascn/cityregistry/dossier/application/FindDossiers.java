package ascn.cityregistry.dossier.application;

import ascn.cityregistry.dossier.domain.Dossier;
import ascn.cityregistry.dossier.domain.DossierId;
import ascn.cityregistry.dossier.domain.DossierSummary;
import ascn.cityregistry.dossier.persistence.DossierRepository;
import ascn.cityregistry.memberstate.application.StateRepresentation;
import ascn.contracts.identity.Actor;
import ascn.contracts.identity.Role;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which dossiers there are, for those who may see them. */
@ApplicationScoped
public class FindDossiers {

    private final ReadableDossiers readable;
    private final DossierRepository dossiers;
    private final StateRepresentation representation;
    private final ViewDossier view;
    private final Acts acts;

    FindDossiers(
            ReadableDossiers readable,
            DossierRepository dossiers,
            StateRepresentation representation,
            ViewDossier view,
            Acts acts) {
        this.readable = readable;
        this.dossiers = dossiers;
        this.representation = representation;
        this.view = view;
        this.acts = acts;
    }

    /**
     * One dossier.
     *
     * @throws ascn.cityregistry.dossier.domain.DossierNotFound when there is none for the actor
     */
    @Transactional
    public DossierView get(DossierId id, Actor actor) {
        var dossier = readable.get(id, actor);
        representation.requireReader(dossier.memberState(), actor, acts.today());
        return view.of(dossier);
    }

    /**
     * A page of dossiers, oldest first: the Secretariat sees those of all states, a nominator and a National
     * Representative those of the own one.
     *
     * @throws ascn.cityregistry.dossier.domain.DossierOfAnotherMemberState when a nominator asks for another state
     */
    @Transactional
    public List<DossierSummary> list(@Nullable String memberState, Optional<UUID> after, int limit, Actor actor) {
        if (actor.has(Role.SECRETARIAT)) {
            return dossiers.list(memberState, after, limit);
        }
        var own = representation.ownState(
                memberState, actor, acts.today(), asked -> Dossier.refuseNominationFor(asked, actor));
        return dossiers.list(own, after, limit);
    }
}
