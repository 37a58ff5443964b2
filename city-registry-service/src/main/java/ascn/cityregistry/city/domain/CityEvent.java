package ascn.cityregistry.city.domain;

import ascn.contracts.record.Act;

/** What can happen to a city. */
public sealed interface CityEvent {

    /** The city became a member by a consensus decision on the dossier or application that put it forward. */
    record CityAdmitted(
            CityId cityId,
            String name,
            String memberState,
            TerritoryKind territoryKind,
            Cohort cohort,
            AdmissionOrigin origin,
            String decisionReference,
            String source,
            Act act)
            implements CityEvent {}
}
