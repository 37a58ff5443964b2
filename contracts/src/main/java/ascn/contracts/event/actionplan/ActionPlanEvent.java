package ascn.contracts.event.actionplan;

import ascn.contracts.event.PublishedEvent;

/** Everything that action-plan-service publishes; the permitted records are the table of contents. */
public sealed interface ActionPlanEvent extends PublishedEvent
        permits SectorRecordedV1,
                FrameworkCirculatedV1,
                FrameworkCommentDecidedV1,
                FrameworkCommentedV1,
                FrameworkDiscussedV1,
                FrameworkEndorsedByMemberStateV1,
                FrameworkEndorsedV1,
                FrameworkPutUpV1,
                FrameworkRevisedV1,
                FrameworkTargetsSetV1 {}
