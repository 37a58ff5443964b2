package ascn.contracts.event.actionplan;

import ascn.contracts.event.EventType;

/**
 * A project turned out to be the same as another of its city, which is told in its stead from now on.
 *
 * @param city slug of the city
 * @param key names the project within its city
 * @param otherKey key of the project that is told in its stead, in the same city
 * @param reason why
 * @param source where it is written down
 */
@EventType("ascn.action-plan.projects-joined.v1")
public record ProjectsJoinedV1(String city, String key, String otherKey, String reason, String source)
        implements ActionPlanEvent {}
