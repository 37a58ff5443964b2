package ascn.contracts.event.actionplan;

import ascn.contracts.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A city calls a project otherwise from the day of the act on, or puts it under another focus area; what is known of
 * a later day stays (rule P01).
 *
 * @param city slug of the city
 * @param key names the project within its city
 * @param memberState ISO 3166-1 alpha-2 code of the city's member state
 * @param title the title from that day on
 * @param focusArea the focus area from that day on; absent where it has none
 * @param source where it is written down; absent when it was told by the call itself
 */
@EventType("ascn.action-plan.project-renamed.v1")
public record ProjectRenamedV1(
        String city,
        String key,
        String memberState,
        String title,
        @Nullable String focusArea,
        @Nullable String source) implements ActionPlanEvent {}
