package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import java.util.List;
import java.util.UUID;

/**
 * The network admitted the cities of a dossier by consensus; each city has its own {@link CityAdmittedV1}.
 *
 * @param dossierId the dossier
 * @param memberState ISO 3166-1 alpha-2 code of the member state
 * @param cityIds slugs of the admitted cities, in the order of the dossier
 * @param admittedOn the day of the decision as precisely as it is known (rule N05)
 * @param decisionReference the decision
 * @param standing RECORDED or PLANNED (rule N03)
 * @param source where the decision is written down
 */
@EventType("ascn.city-registry.dossier-admitted.v1")
public record DossierAdmittedV1(
        UUID dossierId,
        String memberState,
        List<String> cityIds,
        String admittedOn,
        String decisionReference,
        String standing,
        String source)
        implements CityRegistryEvent {

    /** Keeps the list from changing under its readers. */
    public DossierAdmittedV1 {
        cityIds = List.copyOf(cityIds);
    }
}
