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
                TenureRecordedV1,
                NetworkActRecordedV1,
                NetworkActCorrectedV1,
                CalendarDateRecordedV1,
                CalendarDateMovedV1,
                MeetingRecordedV1,
                MeetingCorrectedV1,
                DelegationNamedV1,
                AttendanceRecordedV1,
                AgendaSetV1,
                ProviderInvitedV1,
                ProviderMetV1,
                OutcomeRecordedV1,
                OutcomeClosedV1,
                MeetingConcludedV1 {}
