package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import java.util.List;
import java.util.UUID;

/**
 * Whose Chief Smart City Officers attended an annual meeting, and whose did not; absence has no consequence (rule C07).
 *
 * @param meetingId names the meeting
 * @param attended slugs of the cities whose officers attended
 * @param absent slugs of the cities whose officers did not
 * @param source where it is written down
 */
@EventType("ascn.city-registry.attendance-recorded.v1")
public record AttendanceRecordedV1(UUID meetingId, List<String> attended, List<String> absent, String source)
        implements CityRegistryEvent {

    /** Keeps the lists from changing under their readers. */
    public AttendanceRecordedV1 {
        attended = List.copyOf(attended);
        absent = List.copyOf(absent);
    }
}
