package ascn.cityregistry.dossier.application;

import ascn.cityregistry.dossier.domain.Dossier;
import ascn.cityregistry.dossier.domain.DossierId;
import ascn.cityregistry.dossier.domain.DossierSummary;
import ascn.cityregistry.dossier.persistence.DossierRepository;
import ascn.contracts.identity.Actor;
import ascn.contracts.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which dossiers there are, for those who may see them. */
@ApplicationScoped
public class FindDossiers {

    private final DossierRepository dossiers;
    private final ViewDossier view;

    FindDossiers(DossierRepository dossiers, ViewDossier view) {
        this.dossiers = dossiers;
        this.view = view;
    }

    /**
     * One dossier.
     *
     * @throws ascn.cityregistry.dossier.domain.DossierNotFound when there is none for the actor
     */
    @Transactional
    public DossierView get(DossierId id, Actor actor) {
        return view.of(dossiers.getFor(actor, id));
    }

    /**
     * A page of dossiers, oldest first: the Secretariat sees those of all states, a nominator those of the own one.
     *
     * @throws ascn.cityregistry.dossier.domain.DossierOfAnotherMemberState when a nominator asks for another state
     */
    @Transactional
    public List<DossierSummary> list(@Nullable String memberState, Optional<UUID> after, int limit, Actor actor) {
        if (actor.has(Role.SECRETARIAT)) {
            return dossiers.list(memberState, after, limit);
        }
        var own = String.valueOf(actor.memberState());
        if (memberState != null && !memberState.equals(own)) {
            Dossier.refuseNominationFor(memberState, actor);
        }
        return dossiers.list(own, after, limit);
    }
}
