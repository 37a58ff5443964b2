package ascn.contracts.event.cityregistry;

import ascn.contracts.event.PublishedEvent;

/** Everything that city-registry-service publishes; the permitted records are the table of contents. */
public sealed interface CityRegistryEvent extends PublishedEvent
        permits CapitalMovedV1,
                ChairmanshipCorrectedV1,
                ChairmanshipRecordedV1,
                CityAdmittedV1,
                CityAliasAddedV1,
                CityDesignatedV1,
                CityListedV1,
                CityMergedV1,
                CityPopulationRecordedV1,
                CityRecordedV1,
                CityReferenceDataRecordedV1,
                CityRenamedV1,
                CityWithdrawnV1,
                DossierAdmittedV1,
                DossierSubmittedV1,
                MemberStateJoinedV1,
                NetworkMembershipRecordedV1,
                NetworkRecordedV1,
                QuotaPolicyRecordedV1,
                QuotaWaiverRecordedV1 {}
