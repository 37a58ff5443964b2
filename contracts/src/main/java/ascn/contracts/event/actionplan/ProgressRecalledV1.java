package ascn.contracts.event.actionplan;

import ascn.contracts.event.EventType;

/**
 * The officer of a city took its yearly entry back before anybody had acted on it (rule P21).
 *
 * @param city slug of the city
 * @param memberState ISO 3166-1 alpha-2 code of its member state
 * @param year the year that is reported on
 * @param revision which sending of the entry was taken back
 */
@EventType("ascn.action-plan.progress-recalled.v1")
public record ProgressRecalledV1(String city, String memberState, int year, int revision) implements ActionPlanEvent {}
