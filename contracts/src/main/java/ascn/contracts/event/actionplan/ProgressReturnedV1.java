package ascn.contracts.event.actionplan;

import ascn.contracts.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The yearly entry of a city went back to its officer (rules P10, P21).
 *
 * @param city slug of the city
 * @param memberState ISO 3166-1 alpha-2 code of its member state
 * @param year the year that is reported on
 * @param revision which sending of the entry went back
 * @param by RETURNED_BY_REPRESENTATIVE with a comment, or RETURNED_BY_SECRETARIAT for a single figure
 * @param figure the figure that went back, as a JSON Pointer into the entry; absent where the whole entry did
 */
@EventType("ascn.action-plan.progress-returned.v1")
public record ProgressReturnedV1(
        String city,
        String memberState,
        int year,
        int revision,
        String by,
        @Nullable String figure) implements ActionPlanEvent {}
