package ascn.contracts.event.cityregistry;

import ascn.contracts.event.PublishedEvent;

/** Everything that city-registry-service publishes; the permitted records are the table of contents. */
public sealed interface CityRegistryEvent extends PublishedEvent
        permits AdmissionPathRecordedV1,
                ApplicationAdmittedV1,
                ApplicationReturnedV1,
                ApplicationSubmittedV1,
                ApplicationWithdrawnV1,
                CapitalMovedV1,
                ChairmanshipCorrectedV1,
                ChairmanshipRecordedV1,
                CityAdmittedV1,
                DossierAdmittedV1,
                DossierReturnedV1,
                DossierSubmittedV1,
                DossierWithdrawnV1,
                MemberStateJoinedV1,
                NominationCallRecordedV1,
                QuotaPolicyRecordedV1,
                QuotaWaiverRecordedV1 {}
