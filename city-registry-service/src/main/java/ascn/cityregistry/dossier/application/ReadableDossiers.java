package ascn.cityregistry.dossier.application;

import ascn.cityregistry.dossier.domain.Dossier;
import ascn.cityregistry.dossier.domain.DossierId;
import ascn.cityregistry.dossier.domain.DossierNotFound;
import ascn.cityregistry.dossier.persistence.DossierRepository;
import ascn.cityregistry.memberstate.application.StateRepresentation;
import ascn.contracts.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;

/** The dossiers as they are there for an actor (rule M05). */
@ApplicationScoped
class ReadableDossiers {

    private final DossierRepository dossiers;
    private final StateRepresentation representation;

    ReadableDossiers(DossierRepository dossiers, StateRepresentation representation) {
        this.dossiers = dossiers;
        this.representation = representation;
    }

    /**
     * The dossier of that id.
     *
     * @throws DossierNotFound when there is none, or it is not for the actor
     */
    Dossier get(DossierId id, Actor actor) {
        var dossier = dossiers.findByIdOptional(id).orElseThrow(() -> DossierNotFound.of(id));
        if (!representation.mayKnowOf(dossier.memberState(), actor)) {
            throw DossierNotFound.hidden(id);
        }
        return dossier;
    }
}
