package ascn.cityregistry.city.domain;

import ascn.contracts.record.Act;
import java.util.UUID;

/** What can happen to a city. */
public sealed interface CityEvent {

    /** The city became a member by a consensus decision on the dossier that nominated it. */
    record CityAdmitted(
            CityId cityId,
            String name,
            String memberState,
            TerritoryKind territoryKind,
            Cohort cohort,
            UUID dossierId,
            String decisionReference,
            String source,
            Act act)
            implements CityEvent {}
}
