package ascn.contracts.event.actionplan;

import ascn.contracts.event.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The officer of a city sent its progress of a year (rules P10, P21). It counts once the Secretariat has received this
 * revision of it.
 *
 * @param city slug of the city
 * @param memberState ISO 3166-1 alpha-2 code of its member state
 * @param year the year that is reported on
 * @param revision which sending of the entry it is, from 1
 * @param withRepresentative whether it is with the National Representative now; with the Secretariat otherwise
 * @param sentOn when it was sent, as precisely as it is known (rule N05)
 * @param standing RECORDED; PLANNED where only a plan of the sending is known (rule N03)
 * @param source where it is written down; absent when it was sent by the call itself
 * @param lines one for each project that is reported on
 */
@EventType("ascn.action-plan.progress-entered.v1")
public record ProgressEnteredV1(
        String city,
        String memberState,
        int year,
        int revision,
        boolean withRepresentative,
        String sentOn,
        String standing,
        @Nullable String source,
        List<Line> lines)
        implements ActionPlanEvent {

    /** Keeps the list from changing under its readers. */
    public ProgressEnteredV1 {
        lines = List.copyOf(lines);
    }

    /**
     * What is reported of one project, in the network's own form.
     *
     * @param key names the project within its city
     * @param title its title as reported in this year
     * @param focusArea code of its focus area as reported in this year; absent where it has none
     * @param status PLANNING, ONGOING, COMPLETED or NOT_ON_RECORD
     * @param objective what it is for, or NOT_ON_RECORD
     * @param progress what was done, or NOT_ON_RECORD
     * @param obstacles what stood in the way, or NOT_ON_RECORD
     * @param wayForward what comes next, or NOT_ON_RECORD
     * @param supportRequired what the city needs for it, or NOT_ON_RECORD
     */
    public record Line(
            String key,
            String title,
            @Nullable String focusArea,
            String status,
            String objective,
            String progress,
            String obstacles,
            String wayForward,
            String supportRequired) {}
}
