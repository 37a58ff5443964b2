package ascn.contracts.event.actionplan;

import ascn.contracts.event.PublishedEvent;

/** Everything that action-plan-service publishes; the permitted records are the table of contents. */
public sealed interface ActionPlanEvent extends PublishedEvent permits SectorRecordedV1, ProgressEnteredV1, NoUpdateStatedV1, ProgressRecalledV1, ProgressForwardedV1, ProgressReturnedV1, ProgressReceivedV1, ReportingDeadlineRecordedV1 {}
