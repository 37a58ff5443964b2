package ascn.contracts.event.actionplan;

import ascn.contracts.event.EventType;

/**
 * A sector is on the list that projects choose from (rule P07).
 *
 * @param code names the sector
 * @param label how it is written for people
 * @param since the day from which it may be chosen
 * @param source where it is written down
 */
@EventType("ascn.action-plan.sector-recorded.v1")
public record SectorRecordedV1(String code, String label, String since, String source) implements ActionPlanEvent {}
