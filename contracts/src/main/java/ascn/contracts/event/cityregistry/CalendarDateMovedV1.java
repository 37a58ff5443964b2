package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A date of the reporting year moved, or is known better, and the deadlines that are computed from it with it (rule R04).
 *
 * @param calendarDateId names the date through all its moves
 * @param kind SUMMIT, JCM or ANNUAL_MEETING
 * @param year the reporting year whose chain it belongs to
 * @param takesPlaceOn when it takes place, as precisely as it is known (rule N05)
 * @param lastDay its last day where it lasts several; absent otherwise
 * @param standing RECORDED or PLANNED (rule N03)
 * @param source where it is written down
 * @param movedFrom when it was said to take place before, in the same form as takesPlaceOn
 * @param reason why it moved
 * @param deadlines codes of the deadlines that moved with it
 * @param deadlinesBefore for each of them the day before the move, or first and last possible day with a slash between
 * @param deadlinesAfter for each of them the same after the move
 */
@EventType("ascn.city-registry.calendar-date-moved.v1")
public record CalendarDateMovedV1(
        UUID calendarDateId,
        String kind,
        int year,
        String takesPlaceOn,
        @Nullable String lastDay,
        String standing,
        String source,
        String movedFrom,
        String reason,
        List<String> deadlines,
        List<String> deadlinesBefore,
        List<String> deadlinesAfter)
        implements CityRegistryEvent {

    /** Keeps the lists from changing under their readers. */
    public CalendarDateMovedV1 {
        deadlines = List.copyOf(deadlines);
        deadlinesBefore = List.copyOf(deadlinesBefore);
        deadlinesAfter = List.copyOf(deadlinesAfter);
    }
}
