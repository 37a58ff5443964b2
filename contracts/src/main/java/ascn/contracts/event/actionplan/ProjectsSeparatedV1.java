package ascn.contracts.event.actionplan;

import ascn.contracts.event.EventType;

/**
 * A project that was joined to another turned out to be another after all.
 *
 * @param city slug of the city
 * @param key names the project within its city
 * @param otherKey key of the project to which it was joined
 * @param reason why
 * @param source where it is written down
 */
@EventType("ascn.action-plan.projects-separated.v1")
public record ProjectsSeparatedV1(String city, String key, String otherKey, String reason, String source)
        implements ActionPlanEvent {}
