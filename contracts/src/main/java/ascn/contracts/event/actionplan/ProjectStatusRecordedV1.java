package ascn.contracts.event.actionplan;

import ascn.contracts.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A project stands so from the day of the act on; what is known of a later day stays (rule N02: NOT_ON_RECORD is told
 * as such).
 *
 * @param city slug of the city
 * @param key names the project within its city
 * @param memberState ISO 3166-1 alpha-2 code of the city's member state
 * @param status how it stands
 * @param source where it is written down; absent when it was told by the call itself
 */
@EventType("ascn.action-plan.project-status-recorded.v1")
public record ProjectStatusRecordedV1(
        String city,
        String key,
        String memberState,
        String status,
        @Nullable String source) implements ActionPlanEvent {}
