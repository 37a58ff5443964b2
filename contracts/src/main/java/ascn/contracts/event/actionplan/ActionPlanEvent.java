package ascn.contracts.event.actionplan;

import ascn.contracts.event.PublishedEvent;

/** Everything that action-plan-service publishes; the permitted records are the table of contents. */
public sealed interface ActionPlanEvent extends PublishedEvent
        permits ActionLineRecordedV1,
                FocusAreaWordingMappedV1,
                FrameworkCirculatedV1,
                FrameworkCommentDecidedV1,
                FrameworkCommentedV1,
                FrameworkDiscussedV1,
                FrameworkEndorsedByMemberStateV1,
                FrameworkEndorsedV1,
                FrameworkPutUpV1,
                FrameworkRevisedV1,
                FrameworkTargetsSetV1,
                IndicatorValueRecordedV1,
                InstrumentRecordedV1,
                MilestoneForecastV1,
                MilestoneReachedV1,
                PlanConsultedV1,
                PlanSharedV1,
                PlanSubmittedV1,
                ProjectChangedV1,
                ProjectPlannedV1,
                ProjectRenamedV1,
                ProjectReportedV1,
                ProjectStatusRecordedV1,
                ProjectsJoinedV1,
                ProjectsSeparatedV1,
                SectorRecordedV1,
                WorkshopCorrectedV1,
                WorkshopRecordedV1 {}
