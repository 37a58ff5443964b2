package ascn.contracts.event.actionplan;

import ascn.contracts.event.PublishedEvent;

/** Everything that action-plan-service publishes; the permitted records are the table of contents. */
public sealed interface ActionPlanEvent extends PublishedEvent
        permits SectorRecordedV1, PlanConsultedV1, PlanSharedV1, PlanSubmittedV1, WorkshopCorrectedV1, WorkshopRecordedV1 {}
