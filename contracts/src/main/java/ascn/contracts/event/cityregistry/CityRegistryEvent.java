package ascn.contracts.event.cityregistry;

import ascn.contracts.event.PublishedEvent;

/** Everything that city-registry-service publishes; the permitted records are the table of contents. */
public sealed interface CityRegistryEvent extends PublishedEvent
        permits CapitalMovedV1,
                ChairmanshipCorrectedV1,
                ChairmanshipRecordedV1,
                CityAdmittedV1,
                DossierAdmittedV1,
                DossierSubmittedV1,
                MemberStateJoinedV1,
                QuotaPolicyRecordedV1,
                QuotaWaiverRecordedV1,
                ShepherdTermCorrectedV1,
                ShepherdTermRecordedV1,
                TenureAcceptedV1,
                TenureCorrectedV1,
                TenureEndedV1,
                TenureRecordedV1 {}
