package ascn.contracts.event.actionplan;

import ascn.contracts.event.EventType;

/**
 * The Secretariat received the yearly entry of a city: its figures are now those of the projects (rule P10).
 *
 * @param city slug of the city
 * @param memberState ISO 3166-1 alpha-2 code of its member state
 * @param year the year that is reported on
 * @param revision which sending of the entry was received
 * @param noUpdate whether the city states that there is nothing new
 * @param reportedOn the day of which its figures are, as precisely as it is known (rule N05)
 * @param receivedOn when it was received, as precisely as it is known (rule N05)
 */
@EventType("ascn.action-plan.progress-received.v1")
public record ProgressReceivedV1(
        String city, String memberState, int year, int revision, boolean noUpdate, String reportedOn, String receivedOn)
        implements ActionPlanEvent {}
