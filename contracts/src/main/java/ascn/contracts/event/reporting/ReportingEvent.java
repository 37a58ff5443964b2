package ascn.contracts.event.reporting;

import ascn.contracts.event.PublishedEvent;

/** Everything that reporting-service publishes; the permitted records are the table of contents. */
public sealed interface ReportingEvent extends PublishedEvent permits BodyDecisionRecordedV1 {}
