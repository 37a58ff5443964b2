package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A date of the reporting year is known, or planned (rule R04).
 *
 * @param calendarDateId names the date through all its moves
 * @param kind SUMMIT, JCM or ANNUAL_MEETING
 * @param year the reporting year whose chain it belongs to
 * @param takesPlaceOn when it takes place, as precisely as it is known (rule N05)
 * @param lastDay its last day where it lasts several; absent otherwise
 * @param standing RECORDED or PLANNED (rule N03)
 * @param source where it is written down
 */
@EventType("ascn.city-registry.calendar-date-recorded.v1")
public record CalendarDateRecordedV1(
        UUID calendarDateId,
        String kind,
        int year,
        String takesPlaceOn,
        @Nullable String lastDay,
        String standing,
        String source)
        implements CityRegistryEvent {}
