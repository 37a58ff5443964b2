package ascn.contracts.event.actionplan;

import ascn.contracts.event.EventType;
import java.util.Map;

/**
 * The target dates of an edition that is circulated are others (rule F08). Those of a draft travel with its
 * circulation.
 *
 * @param edition slug of the edition
 * @param targets by when each step is meant to be taken, as precisely as it is known: name of the step and date
 *     (rule F08)
 * @param source where they are written down
 */
@EventType("ascn.action-plan.framework-targets-set.v1")
public record FrameworkTargetsSetV1(String edition, Map<String, String> targets, String source)
        implements ActionPlanEvent {}
