package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was known of an annual meeting is replaced by this: it moved, or is known better (rules A01, A02, A08).
 *
 * @param meetingId names the meeting
 * @param number its number in the row of annual meetings
 * @param year the calendar year of which it is the annual meeting (rule A01)
 * @param heldOn its first day, as precisely as it is known (rule N05)
 * @param lastDay its last day where it lasts several; absent otherwise
 * @param plannedOn when it was once planned for, where a source gives it
 * @param place where it takes place, or NOT_ON_RECORD
 * @param hostEvent the event it stands alongside (rule A08)
 * @param chairedBy code of the member state that in fact chaired, where that is said (rule A02)
 * @param hostedBy code of the member state that in fact hosted, where that is said (rule A02)
 * @param deviationNote why another than the Chair chaired or hosted (rule A02)
 * @param standing RECORDED or PLANNED (rule N03)
 * @param source where it is written down
 * @param reason why it was corrected
 */
@EventType("ascn.city-registry.meeting-corrected.v1")
public record MeetingCorrectedV1(
        UUID meetingId,
        int number,
        int year,
        String heldOn,
        @Nullable String lastDay,
        @Nullable String plannedOn,
        String place,
        @Nullable String hostEvent,
        @Nullable String chairedBy,
        @Nullable String hostedBy,
        @Nullable String deviationNote,
        String standing,
        String source,
        String reason)
        implements CityRegistryEvent {}
