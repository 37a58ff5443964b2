package ascn.cityregistry.application.domain;

import ascn.cityregistry.city.domain.CityId;
import ascn.cityregistry.city.domain.TerritoryKind;
import ascn.contracts.record.Act;
import java.util.Optional;
import java.util.UUID;

/** What can happen to an application once it leaves the member state's desk. */
public sealed interface ApplicationEvent {

    /** The member state put the complete application forward. */
    record ApplicationSubmitted(ApplicationId applicationId, String memberState, ApplicationContent content, Act act)
            implements ApplicationEvent {}

    /** An item of it went back to the member state. */
    record ApplicationReturned(ApplicationId applicationId, String memberState, CityId cityId, String item, Act act)
            implements ApplicationEvent {}

    /** The member state took back what it had put forward. */
    record ApplicationWithdrawn(ApplicationId applicationId, String memberState, CityId cityId, Act act)
            implements ApplicationEvent {}

    /** The network admitted its city by consensus; by a waiver of its own where it is above the quota. */
    record ApplicationAdmitted(
            ApplicationId applicationId,
            String memberState,
            CityId cityId,
            String name,
            TerritoryKind territoryKind,
            String decisionReference,
            Optional<UUID> quotaWaiverId,
            String source,
            Act act)
            implements ApplicationEvent {}
}
