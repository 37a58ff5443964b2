package ascn.contracts.event.actionplan;

import ascn.contracts.event.EventType;

/**
 * The National Representative passed the yearly entry of a city on to the Secretariat, unchanged (rule P21).
 *
 * @param city slug of the city
 * @param memberState ISO 3166-1 alpha-2 code of its member state
 * @param year the year that is reported on
 * @param revision which sending of the entry it is
 * @param forwardedOn when that was, as precisely as it is known (rule N05)
 */
@EventType("ascn.action-plan.progress-forwarded.v1")
public record ProgressForwardedV1(String city, String memberState, int year, int revision, String forwardedOn)
        implements ActionPlanEvent {}
