package ascn.contracts.event.actionplan;

import ascn.contracts.event.EventType;

/**
 * The officer of a city stated that there is nothing new in a year (rules P10, N02).
 *
 * @param city slug of the city
 * @param memberState ISO 3166-1 alpha-2 code of its member state
 * @param year the year that is reported on
 * @param revision which sending of the entry it is, from 1
 * @param withRepresentative whether it is with the National Representative now; with the Secretariat otherwise
 * @param sentOn when it was sent, as precisely as it is known (rule N05)
 */
@EventType("ascn.action-plan.no-update-stated.v1")
public record NoUpdateStatedV1(
        String city, String memberState, int year, int revision, boolean withRepresentative, String sentOn)
        implements ActionPlanEvent {}
