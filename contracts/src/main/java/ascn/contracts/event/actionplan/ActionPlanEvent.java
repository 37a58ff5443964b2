package ascn.contracts.event.actionplan;

import ascn.contracts.event.PublishedEvent;

/** Everything that action-plan-service publishes; the permitted records are the table of contents. */
public sealed interface ActionPlanEvent extends PublishedEvent
        permits ActionLineRecordedV1,
                BestPracticeSharedV1,
                BestPracticeWithdrawnV1,
                ExpertiseAnsweredV1,
                ExpertiseAskedForV1,
                ExpertiseOfferWithdrawnV1,
                ExpertiseOfferedV1,
                FocusAreaWordingMappedV1,
                IndicatorValueRecordedV1,
                InstrumentRecordedV1,
                MilestoneForecastV1,
                MilestoneReachedV1,
                ProjectChangedV1,
                ProjectPlannedV1,
                ProjectRenamedV1,
                ProjectReportedV1,
                ProjectStatusRecordedV1,
                ProjectsJoinedV1,
                ProjectsSeparatedV1,
                SectorRecordedV1 {}
